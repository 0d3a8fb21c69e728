// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A search word (*sökord*) of a note: what one of its sections is about.
package enum NoteSection: String, Sendable, Hashable, CaseIterable {
    case reason = "kontaktorsak"
    case history = "anamnes"
    case findings = "status"
    case nursing = "omvardnad"
    case assessment = "bedomning"
    case action = "atgard"
    case plan = "planering"

    /// The search word in the record.
    package var title: String {
        switch self {
        case .reason: "Kontaktorsak"
        case .history: "Anamnes"
        case .findings: "Status"
        case .nursing: "Omvårdnad"
        case .assessment: "Bedömning"
        case .action: "Åtgärd"
        case .plan: "Planering"
        }
    }

    /// Our code system of search words.
    static let system = "https://sammanhang.se/fhir/CodeSystem/note-section"
    /// Code and title of the section with coded diagnoses.
    static let diagnoses = (code: "diagnoser", title: "Diagnoser")
    /// Code and title of the section with coded measures.
    static let measures = (code: "atgarder", title: "Åtgärder")
    /// Code and title of the section with what was measured.
    static let values = (code: "matvarden", title: "Mätvärden")
}
