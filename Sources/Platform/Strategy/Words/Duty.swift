// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the responsible party uses: the six duties of principals, then the four of the state.
package enum Duty: String, Sendable, Hashable, CaseIterable {
    case organise
    case lead
    case plan
    case develop
    case assureQuality = "assure-quality"
    case finance
    case legislate
    case supervise
    case equalise
    case grant
}
