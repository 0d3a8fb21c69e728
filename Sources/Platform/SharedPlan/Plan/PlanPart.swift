// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A part of the plan, filled in on its own. The raw value stands in addresses.
package enum PlanPart: String, Sendable, Hashable, CaseIterable {
    case participants = "deltagare"
    case consent = "samtycke"
    case goals = "mal"
    case needed = "behov"
    case municipality = "kommunen"
    case region = "regionen"
    case others = "andra"
    case overall = "ansvar"
    case crisis = "kris"
    case followUp = "uppfoljning"
    case contact = "kontakt"

    /// The five contents that the law asks for (16 kap. 4 § hälso- och sjukvårdslagen).
    package static let contents: [PlanPart] = [.needed, .municipality, .region, .others, .overall]

    /// What must be there before the plan is given out: the contents, who takes part, and the person's yes.
    package static let mandatory: [PlanPart] = [.participants, .consent] + contents

    /// Whether the plan cannot be given out without it.
    package var isMandatory: Bool { Self.mandatory.contains(self) }
}
