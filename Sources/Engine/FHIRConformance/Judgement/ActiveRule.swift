// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// An element of a profile that a value must be as.
struct ActiveRule: Sendable {
    let node: ProfileNode
    let profile: Profile
}
