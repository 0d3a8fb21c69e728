// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity

/// Why documents may become a unit's documentation. Each is a row of the log: W2 to W7.
package enum FilingGround: String, Sendable, Hashable, CaseIterable {
    /// Staff write their own unit's record of a person whom they take part in the care of.
    case ownDocumentation
    /// The person, or the guardian of a young child, hands something in: a message, an application, a form.
    case fromIndividual
    /// Staff report concern for a child to the unit that protects children. Needs no tie to the child.
    case dutyToReport
    /// The unit that investigates the need of support writes down an application made by word of mouth or
    /// letter. Needs no tie to the person: it is how a case begins.
    case receivedApplication
    /// Social services give a measure to the unit that carries it out.
    case commissioned
    /// A shared plan is given to those who take part in it, with the person's consent.
    case agreedPlan
    /// Care hands over to another unit of care.
    case referral

    /// The rule that the log names.
    var rule: String {
        switch self {
        case .ownDocumentation: "W2"
        case .fromIndividual: "W3"
        case .dutyToReport: "W4"
        case .commissioned: "W5"
        case .agreedPlan: "W6"
        case .referral: "W7"
        case .receivedApplication: "W8"
        }
    }

    /// The section of law, by the sector that receives.
    func basis(in sector: CareUnit.Sector) -> String {
        let isSocial = sector == .socialElderDisability || sector == .socialOther
        switch self {
        case .ownDocumentation, .fromIndividual, .receivedApplication:
            return isSocial
                ? "14 kap. 3 § socialtjänstlagen (2025:400)" : "3 kap. 1 § patientdatalagen (2008:355)"
        case .dutyToReport: return "19 kap. 1 § socialtjänstlagen (2025:400)"
        case .commissioned: return "10 § lagen (2001:454)"
        case .agreedPlan: return "16 kap. 4 § hälso- och sjukvårdslagen (2017:30)"
        case .referral: return "25 kap. 11 § offentlighets- och sekretesslagen (2009:400)"
        }
    }

    /// Whether it never changes what is there: a person and one who reports hand in what is new.
    var onlyAdds: Bool { self == .fromIndividual || self == .dutyToReport || self == .receivedApplication }

    /// Whether the next version of a type may be given to another unit.
    func mayReplace(_ type: ResourceType) -> Bool {
        self == .agreedPlan && ["CarePlan", "CareTeam", "Goal", "Consent"].contains(type.name)
    }

    /// Whether the receiving unit gets a tie to the person, so that it can open what it got.
    var givesTie: Bool { self != .ownDocumentation }
}
