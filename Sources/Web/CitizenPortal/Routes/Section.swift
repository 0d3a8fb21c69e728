// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// The parts of the portal, in the order of its navigation.
enum Section: String, CaseIterable {
    case start
    case journal
    case results
    case readings
    case blocks
    case consents

    var path: String {
        switch self {
        case .start: "/min"
        case .journal: "/min/journal"
        case .results: "/min/provsvar"
        case .readings: "/min/lasningar"
        case .blocks: "/min/sparrar"
        case .consents: "/min/samtycken"
        }
    }

    /// Name of the part.
    func name(_ texts: LocalTexts) -> String { texts["citizen.nav.\(rawValue)"] }
}
