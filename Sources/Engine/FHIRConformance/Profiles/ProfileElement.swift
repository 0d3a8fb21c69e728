// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// An element of a differential, read.
struct ProfileElement: Sendable {
    let path: String
    let sliceName: String?
    var rules: ElementRules
    let slicing: Slicing?

    init?(_ value: JSONValue, in definition: JSONValue, _ set: ProfileSet) {
        guard let path = value["path"]?.string else { return nil }
        self.path = path
        sliceName = value["sliceName"]?.string
        rules = ElementRules(value, in: definition, set)
        slicing = value["slicing"].map(Slicing.init)
    }
}
