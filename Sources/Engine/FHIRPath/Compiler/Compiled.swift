// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A compiled part with what is known of the types of its items.
struct Compiled: Sendable {
    let operation: any Operation
    /// The FHIR types that items may have; nil when that is not known.
    let types: [PathType]?
    /// The System type that every item has; nil when that is not known.
    let system: SystemKind?
    /// The JSON members of `$this` without which the part gives nothing; nil when that cannot be told.
    let roots: [String]?
    /// Variables that are defined for what follows in the chain, by the place of their definition.
    var variables: [String: Int] = [:]
    /// Whether the items come in no order that means anything, as those of `children()` do.
    var isUnordered = false

    init(
        _ operation: any Operation, types: [PathType]? = nil, system: SystemKind? = nil,
        roots: [String]? = nil
    ) {
        self.operation = operation
        self.types = types
        self.system = system
        self.roots = roots
    }

    /// What gives nothing, whatever the resource.
    static let empty = Compiled(ConstantOperation([]), types: [], roots: [])

    /// Whether the part can give nothing.
    var isEmpty: Bool { (operation as? ConstantOperation)?.items.isEmpty == true }

    /// The System types that items may have or turn into; nil when unknown or nothing. Elements that turn
    /// into none, such as HumanName, count as `.none`.
    var kinds: Set<SystemKind>? {
        if let system { return [system] }
        guard let types, !types.isEmpty, !types.contains(where: \.isOpen) else { return nil }
        return Set(types.map(\.systemKind))
    }
}
