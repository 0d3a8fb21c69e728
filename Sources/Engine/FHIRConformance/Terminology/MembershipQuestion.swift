// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Whether a code is in a value set.
struct MembershipQuestion: Sendable, Hashable {
    let code: String
    let system: String?
    let valueSet: String
}
