// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Identity
import Sweden

/// Where staff choose in which commission they work. Template `signin/commission`.
package struct CommissionPage: PageModel {
    package static let template = "signin/commission"
    static let commissionField = "uppdrag"

    /// One card for each commission.
    let cards: [PersonaCard]
    /// Whether there is none to choose.
    let isEmpty: Bool

    init(
        commissions: [Commission], current: Commission?, directory: Directory, seal: FormSeal,
        texts: LocalTexts
    ) {
        cards = commissions.map { commission in
            let unit = directory.units[commission.unit]?.name ?? commission.name
            let isCurrent = commission.hsaID == current?.hsaID
            return PersonaCard(
                seal: seal, action: "/valj-uppdrag", initials: Initials.of(unit), name: unit,
                role: commission.role.prefix(1).uppercased() + commission.role.dropFirst(),
                about: Self.about(commission, directory, texts),
                buttonText: texts[
                    isCurrent ? "signin.commission.keep" : "signin.commission.choose", ["unit": unit]],
                fieldName: Self.commissionField, fieldValue: commission.hsaID.text)
        }
        isEmpty = cards.isEmpty
    }

    private static func about(_ commission: Commission, _ directory: Directory, _ texts: LocalTexts) -> String
    {
        let purpose = texts["signin.purpose.\(commission.purpose.rawValue)"]
        guard let provider = directory.providers[commission.provider] else { return purpose }
        return "\(provider.name). \(purpose)"
    }
}
