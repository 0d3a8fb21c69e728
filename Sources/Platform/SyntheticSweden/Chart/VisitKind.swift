// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What kind of meeting it is.
enum VisitKind: Sendable {
    case visit, telephone, video, emergency, home, homeCare, stay, childHealth, dental, therapy

    /// Class of the encounter (HL7 v3 ActCode).
    var classCode: String {
        switch self {
        case .visit, .childHealth, .dental, .therapy: "AMB"
        case .telephone, .video: "VR"
        case .emergency: "EMER"
        case .home, .homeCare: "HH"
        case .stay: "IMP"
        }
    }

    var text: String {
        switch self {
        case .visit: "Besök"
        case .telephone: "Telefonkontakt"
        case .video: "Videobesök"
        case .emergency: "Akut besök"
        case .home: "Hembesök"
        case .homeCare: "Hemtjänstbesök"
        case .stay: "Vårdtillfälle"
        case .childHealth: "Besök på barnavårdscentralen"
        case .dental: "Tandläkarbesök"
        case .therapy: "Samtal"
        }
    }

    var minutes: Int {
        switch self {
        case .visit, .childHealth, .dental: 30
        case .telephone: 15
        case .video: 20
        case .emergency: 190
        case .home, .therapy: 45
        case .homeCare: 40
        case .stay: 4320
        }
    }

    private static let made: [String: (JSONTree, JSONTree)] = {
        let all: [VisitKind] = [
            .visit, .telephone, .video, .emergency, .home, .homeCare, .stay, .childHealth, .dental, .therapy,
        ]
        var made: [String: (JSONTree, JSONTree)] = [:]
        for kind in all {
            let system = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
            made[kind.text] = (
                FHIR.baked(FHIR.coding(system, kind.classCode)), FHIR.baked([["text": .string(kind.text)]])
            )
        }
        return made
    }()

    /// `Encounter.class`.
    var classTree: JSONTree { Self.made[text]?.0 ?? .absent }

    /// `Encounter.type`.
    var typeTree: JSONTree { Self.made[text]?.1 ?? .absent }
}
