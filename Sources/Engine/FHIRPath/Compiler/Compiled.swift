// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A compiled part with what is known of the types of its items.
struct Compiled: Sendable {
    let operation: any Operation
    /// The FHIR types that items may have; nil when that is not known.
    let types: [PathType]?

    /// The JSON members of `$this` without which the part gives nothing; nil when that cannot be told.
    let roots: [String]?

    init(_ operation: any Operation, types: [PathType]? = nil, roots: [String]? = nil) {
        self.operation = operation
        self.types = types
        self.roots = roots
    }

    /// What gives nothing, whatever the resource.
    static let empty = Compiled(ConstantOperation([]), types: [], roots: [])

    /// Whether the part can give nothing.
    var isEmpty: Bool { (operation as? ConstantOperation)?.items.isEmpty == true }
}
