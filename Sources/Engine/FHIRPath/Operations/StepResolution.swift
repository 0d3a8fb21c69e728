// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a step means for one type.
final class StepResolution: Sendable {
    let type: PathType
    let children: [PathChild]
    /// The types of the children, one for each.
    let types: [PathType]

    /// Children of no known type, the System types inside primitives, are left out.
    init(type: PathType, children: [PathChild], in catalog: TypeCatalog) {
        let known = children.filter { $0.type(in: catalog) != nil }
        self.type = type
        self.children = known
        types = known.compactMap { $0.type(in: catalog) }
    }

    /// The JSON members that the step looks at.
    var memberNames: [String] {
        children.flatMap { $0.isPrimitive ? [$0.json, $0.siblingName] : [$0.json] }
    }
}
