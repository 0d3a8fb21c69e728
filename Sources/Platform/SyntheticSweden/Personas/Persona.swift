// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The people whom the journeys name, in the order of their indexes.
enum Persona: String, Sendable, CaseIterable {
    case anna, gunnar, maj, eva, sara, omar, liv, samira, johan

    var givenName: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    var familyName: String {
        switch self {
        case .anna: "Nordin"
        case .gunnar, .maj, .eva: "Sandberg"
        case .sara: "Bergman"
        case .omar, .liv: "Rahimi"
        case .samira: "Aziz"
        case .johan: "Lindqvist"
        }
    }

    var sex: SyntheticSex {
        switch self {
        case .gunnar, .omar, .johan: .male
        default: .female
        }
    }

    /// Age in whole years.
    var age: Int {
        switch self {
        case .anna: 47
        case .gunnar: 82
        case .maj: 80
        case .eva: 53
        case .sara: 41
        case .omar: 43
        case .liv: 10
        case .samira: 29
        case .johan: 35
        }
    }

    var isProtected: Bool { self == .samira }

    /// The guardians' indexes.
    var guardians: [Int] { self == .liv ? [Persona.sara.index, Persona.omar.index] : [] }

    /// Index in `CentreTable.all`.
    var centre: Int {
        switch self {
        case .gunnar, .maj: 1
        case .eva: 5
        case .samira: 2
        default: 0
        }
    }

    var street: String {
        switch self {
        case .anna: "Björkgatan 14"
        case .gunnar, .maj: "Ängsvägen 3"
        case .eva: "Stationsgatan 8"
        case .sara, .omar, .liv: "Lingonstigen 21"
        case .samira: "Kvarngatan 5"
        case .johan: "Hamngatan 2"
        }
    }

    /// Place in the order of all people.
    var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    var course: any LifeCourse {
        switch self {
        case .anna: AnnaLife()
        case .gunnar: GunnarLife()
        case .maj: MajLife()
        case .liv: LivLife()
        case .samira: SamiraLife()
        case .eva, .sara, .omar, .johan: Healthy()
        }
    }
}
