// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import Identity
import Sweden

/// Where staff begin: the commission, the search, who was read last. Template `staff/start`.
struct StartPage: PageModel, Encodable {
    static let template = "staff/start"

    let heading: String
    /// Where one works, for what, and with which rights.
    let commission: SummaryList
    let search: SearchForm
    /// Who was read last; empty when nobody.
    let recents: [RecentPerson]
    let hasRecents: Bool
    let noRecents: EmptyState?
    let links: [Card]

    init(
        staff: StaffReader, commission: Commission, directory: Directory, recents: [RecentPerson],
        seal: FormSeal,
        _ words: StaffWords
    ) {
        heading = words["staff.start.heading"]
        self.commission = SummaryList([
            SummaryRow(
                term: words["staff.start.unit"],
                value: directory.units[commission.unit]?.name ?? commission.name,
                action: RowAction(
                    text: words["staff.start.switch"], object: words["staff.start.switch.object"],
                    href: "/valj-uppdrag")),
            SummaryRow(
                term: words["staff.start.provider"],
                value: directory.providers[commission.provider]?.name ?? ""),
            SummaryRow(term: words["staff.start.role"], value: commission.role),
            SummaryRow(
                term: words["staff.start.purpose"],
                value: words["signin.purpose.\(commission.purpose.rawValue)"]),
        ])
        search = SearchForm(seal: seal, words: words)
        self.recents = recents
        hasRecents = !recents.isEmpty
        noRecents =
            recents.isEmpty
            ? EmptyState(
                title: words["staff.recents.none"], text: words["staff.recents.none.text"], icon: "clock")
            : nil
        links = [
            Card(
                title: words["notes.unsigned.title"], href: "/vard/osignerat",
                text: words["notes.unsigned.card"], icon: "clipboard-list"),
            Card(
                title: words["staff.log.title"], href: StaffPaths.ownLog, text: words["staff.start.log"],
                icon: "eye"),
        ]
    }
}
