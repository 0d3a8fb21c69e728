// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a note is written at, with the search words it has.
package enum NoteTemplate: String, Sendable, Hashable, CaseIterable {
    case visit = "besok"
    case telephone = "telefon"
    case home = "hemsjukvard"

    /// The title of the note in the record.
    package var title: String {
        switch self {
        case .visit: "Mottagningsbesök"
        case .telephone: "Telefonkontakt"
        case .home: "Hemsjukvårdsbesök"
        }
    }

    /// The sections in order.
    package var sections: [NoteSection] {
        switch self {
        case .visit: [.reason, .history, .findings, .assessment, .plan]
        case .telephone: [.reason, .history, .assessment, .action]
        case .home: [.reason, .findings, .nursing, .action, .plan]
        }
    }

    /// Class of the encounter (HL7 v3 ActCode).
    var encounterClass: String {
        switch self {
        case .visit: "AMB"
        case .telephone: "VR"
        case .home: "HH"
        }
    }

    /// The kind of contact as the person reads it.
    var contact: String {
        switch self {
        case .visit: "Besök"
        case .telephone: "Telefonkontakt"
        case .home: "Hembesök"
        }
    }

    /// Our code system of templates.
    static let system = "https://sammanhang.se/fhir/CodeSystem/note-template"
}
