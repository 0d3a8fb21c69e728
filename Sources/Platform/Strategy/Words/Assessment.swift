// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How it goes, in the judgement of the reporter.
package enum Assessment: String, Sendable, Hashable, CaseIterable {
    case asPlanned = "as-planned"
    case someRisk = "some-risk"
    case greatRisk = "great-risk"
}
