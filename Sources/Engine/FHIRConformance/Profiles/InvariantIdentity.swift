// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema

/// What makes a rule the same as another. Keys are chosen by whoever writes a profile, so the key alone is
/// not enough.
struct InvariantIdentity: Hashable {
    let key: String
    let expression: String
    let isError: Bool
}

extension InvariantDefinition {
    var identity: InvariantIdentity {
        InvariantIdentity(key: key, expression: expression, isError: isError)
    }
}
