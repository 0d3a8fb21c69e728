// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema

/// A value set that a profile binds an element to.
struct ProfileBinding {
    /// As the profile writes it, with its version when it has one.
    let valueSet: String
    let strength: Binding.Strength
    let profile: Profile

    /// The value set without version.
    var url: String { CanonicalURL(valueSet).url }

    /// Whether R4's own binding asks for nothing more.
    func covers(_ base: Binding) -> Bool {
        url == CanonicalURL(base.valueSet).url && strength.weight >= base.strength.weight
    }
}

extension Binding.Strength {
    /// More for what binds more.
    var weight: Int {
        switch self {
        case .example: 0
        case .preferred: 1
        case .extensible: 2
        case .required: 3
        }
    }
}
