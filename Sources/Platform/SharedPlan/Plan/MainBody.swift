// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity

/// Who answers for a measure in law: one of the two main bodies (huvudmän), or somebody else.
package enum MainBody: String, Sendable, Hashable, CaseIterable {
    case municipality
    case region
    case other

    /// The body behind a provider, by its organisation number: 2321 regions, 2120 municipalities.
    package init(of provider: CareProvider) {
        let digits = provider.organisationNumber.filter(\.isNumber)
        switch digits.prefix(4) {
        case "2321": self = .region
        case "2120": self = .municipality
        default: self = .other
        }
    }
}
