// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a step means for one type.
final class StepResolution: Sendable {
    let type: PathType
    let children: [PathChild]

    init(type: PathType, children: [PathChild]) {
        self.type = type
        self.children = children
    }

    /// The JSON members that the step looks at.
    var memberNames: [String] {
        children.flatMap { $0.isPrimitive ? [$0.json, $0.siblingName] : [$0.json] }
    }
}
