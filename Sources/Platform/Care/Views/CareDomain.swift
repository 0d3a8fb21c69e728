// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity

/// The three domains of a person's record, as she sees them.
package enum CareDomain: String, Sendable, Hashable, CaseIterable {
    case health = "vard"
    case social = "omsorg"
    case dental = "tandvard"

    /// The domain of a sector in labels. An unknown sector counts as health care.
    package init(sector: String) {
        switch CareUnit.Sector(rawValue: sector) {
        case .dental: self = .dental
        case .socialElderDisability, .socialOther: self = .social
        case .health, nil: self = .health
        }
    }

    /// The sectors it covers.
    package var sectors: [CareUnit.Sector] {
        switch self {
        case .health: [.health]
        case .social: [.socialElderDisability, .socialOther]
        case .dental: [.dental]
        }
    }
}
