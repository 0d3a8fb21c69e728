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

    /// Name of the part.
    package func name(_ texts: LocalTexts) -> String { texts["citizen.nav.\(rawValue)"] }
}
