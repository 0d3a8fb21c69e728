// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// The parts of the portal, in the order of its navigation.
package enum Section: String, CaseIterable {
    case start
    case journal
    case results
    case readings
    case blocks
    case consents
    case messages
    case plan
    case social
    case dental

    /// Where the part is.
    package var path: String {
        switch self {
        case .start: "/min"
        case .journal: "/min/journal"
        case .results: "/min/provsvar"
        case .readings: "/min/lasningar"
        case .blocks: "/min/sparrar"
        case .consents: "/min/samtycken"
        case .messages: "/min/meddelanden"
        case .plan: "/min/plan"
        case .social: "/min/omsorg"
        case .dental: "/min/tandvard"
        }
    }

    /// Parts that stand together in the main navigation, which would be too long with ten links in a row.
    enum Group: String, CaseIterable {
        /// What care and social services have written and planned.
        case care
        /// Who has read it and who may.
        case rights
    }

    /// The group that the part stands in; nil when it stands for itself.
    var group: Group? {
        switch self {
        case .start, .messages: nil
        case .journal, .results, .plan, .social, .dental: .care
        case .readings, .blocks, .consents: .rights
        }
    }

    /// The main navigation, the same on every page: start, care, messages, rights.
    static func navigation(at current: Section, _ texts: LocalTexts) -> [NavigationItem] {
        func link(_ section: Section) -> NavigationItem {
            NavigationItem(section.name(texts), href: section.path, isCurrent: section == current)
        }
        func group(_ group: Group) -> NavigationItem {
            NavigationItem(
                texts["citizen.nav.group.\(group.rawValue)"],
                items: allCases.filter { $0.group == group }.map(link))
        }
        return [link(.start), group(.care), link(.messages), group(.rights)]
    }

    /// Name of the part.
    package func name(_ texts: LocalTexts) -> String { texts["citizen.nav.\(rawValue)"] }
}
