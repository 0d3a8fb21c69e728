// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A member of staff whom the journeys name, with the units and purposes of her commissions.
struct StaffPersona: Sendable {
    let persona: String
    let givenName: String
    let familyName: String
    let title: String
    let profession: Profession
    /// Unit, purpose and rights of each commission.
    let commissions: [(unit: String, purpose: String, rights: [String])]

    static let all: [StaffPersona] = [
        StaffPersona(
            persona: "berg", givenName: "Magnus", familyName: "Berg", title: "distriktsläkare",
            profession: .doctor,
            commissions: [("VC1", "care", clinical), ("VC1", "quality", ["read", "seeIndicators"])]),
        StaffPersona(
            persona: "fatima", givenName: "Fatima", familyName: "Haddad", title: "distriktssköterska",
            profession: .nurse, commissions: [("VC1", "care", clinical), ("VC2", "care", clinical)]),
        StaffPersona(
            persona: "lund", givenName: "Elin", familyName: "Lund", title: "akutläkare", profession: .doctor,
            commissions: [("AKUT", "care", clinical), ("KARD", "care", clinical)]),
        StaffPersona(
            persona: "ek", givenName: "Peter", familyName: "Ek", title: "specialist i invärtesmedicin",
            profession: .doctor,
            commissions: [("EK", "care", clinical), ("EKPSYK", "administration", ["read", "reviewLog"])]),
        StaffPersona(
            persona: "nils", givenName: "Nils", familyName: "Åberg", title: "sjuksköterska",
            profession: .nurse, commissions: [("HEMSJ", "care", clinical)]),
        StaffPersona(
            persona: "karin", givenName: "Karin", familyName: "Sjögren", title: "biståndshandläggare",
            profession: .caseOfficer, commissions: [("BIST", "insats", ["read", "write", "sign"])]),
        StaffPersona(
            persona: "pia", givenName: "Pia", familyName: "Holm", title: "undersköterska",
            profession: .careWorker, commissions: [("HEMTJ", "insats", ["read", "write"])]),
        StaffPersona(
            persona: "tom", givenName: "Tom", familyName: "Wikström", title: "barnutredare",
            profession: .caseOfficer, commissions: [("BOF", "insats", ["read", "write", "sign"])]),
        StaffPersona(
            persona: "asa", givenName: "Åsa", familyName: "Nyberg", title: "tandläkare",
            profession: .dentist, commissions: [("TAND", "care", clinical)]),
        StaffPersona(
            persona: "ulla", givenName: "Ulla", familyName: "Hedlund", title: "strateg",
            profession: .administrator,
            commissions: [
                ("STAB", "statistics", ["read", "seeIndicators", "editStrategy"]),
                ("STAB", "quality", ["read", "seeIndicators", "editStrategy"]),
            ]),
        StaffPersona(
            persona: "ida", givenName: "Ida", familyName: "Forsell", title: "informationssäkerhetssamordnare",
            profession: .administrator,
            commissions: [("STAB", "administration", ["read", "reviewLog", "liftInnerBlock"])]),
        StaffPersona(
            persona: "maria", givenName: "Maria", familyName: "Lindahl", title: "verksamhetsutvecklare",
            profession: .administrator, commissions: [("BIST", "quality", ["read", "seeIndicators"])]),
        StaffPersona(
            persona: "per", givenName: "Per", familyName: "Falk", title: "klinikchef",
            profession: .administrator, commissions: [("TAND", "quality", ["read", "seeIndicators"])]),
    ]

    static let clinical = ["read", "write", "sign"]
}
