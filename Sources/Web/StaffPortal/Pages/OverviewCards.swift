// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRStore

/// Makes the cards of an overview from what was read.
struct OverviewCards {
    let summary: PersonSummary
    let person: PersonKey
    let words: StaffWords

    /// Before the latest results: warnings first.
    var first: [OverviewCard] { [alerts, current, medicines] }

    /// After them.
    var rest: [OverviewCard] { [contacts, decisions, dental, plans] }

    private var alerts: OverviewCard {
        let lines = summary.alerts.map { alert in
            line(
                alert.entry, title: alert.view.name, detail: alert.view.reactions.joined(separator: ", "),
                tag: alert.view.isSevere ? Tag(words["staff.alert.severe"], kind: .danger) : nil)
        }
        return card("varningar", "triangle-alert", lines, more: .alert)
    }

    private var current: OverviewCard {
        let planned = summary.planned.prefix(3).map {
            line(
                $0.entry, title: words.title($0.entry), detail: nil,
                tag: Tag(words["staff.planned"], kind: .info))
        }
        let diagnoses = summary.diagnoses.map { diagnosis in
            line(diagnosis.entry, title: diagnosis.view.name, detail: diagnosis.view.code)
        }
        let referrals = summary.referrals.map { referral in
            line(
                referral.entry, title: referral.view.title, detail: referral.view.reasons.first,
                tag: Tag(words["staff.kind.remiss"], kind: .neutral))
        }
        return card("aktuellt", "activity", Array(planned) + diagnoses + referrals, more: .diagnosis)
    }

    private var medicines: OverviewCard {
        let lines = summary.medicines.map { medicine in
            line(
                medicine.entry, title: medicine.view.name, detail: medicine.view.dosage,
                tag: medicine.view.isReported ? Tag(words["staff.medicine.reported"], kind: .info) : nil)
        }
        return card("lakemedel", "pill", lines, more: .medicine)
    }

    private var contacts: OverviewCard {
        let lines = summary.contacts.map {
            line($0.entry, title: words.title($0.entry), detail: $0.entry.summary)
        }
        return card("kontakter", "calendar", lines, more: .contact)
    }

    private var decisions: OverviewCard {
        let lines = summary.decisions.map {
            line($0.entry, title: $0.view.title, detail: $0.view.notes.first)
        }
        return card("insatser", "house-heart", lines, more: .decision)
    }

    private var dental: OverviewCard {
        let lines = summary.dental.map { line($0, title: words.title($0), detail: $0.summary) }
        return OverviewCard(
            id: "tandvard", title: words["staff.card.tandvard"], icon: "smile", lines: lines,
            empty: words["staff.card.tandvard.empty"],
            more: Link(words["staff.card.tandvard.more"], href: StaffPaths.journal(person, domain: .dental)))
    }

    private var plans: OverviewCard {
        let lines = summary.plans.map { plan in
            line(plan.entry, title: words.title(plan.entry), detail: plan.view.goal)
        }
        return card("planer", "clipboard-list", lines, more: .plan)
    }

    private func card(
        _ id: String, _ icon: String, _ lines: [OverviewCard.Line], more: RecordKind
    ) -> OverviewCard {
        OverviewCard(
            id: id, title: words["staff.card.\(id)"], icon: icon, lines: lines,
            empty: words["staff.card.\(id).empty"],
            more: Link(words["staff.card.\(id).more"], href: StaffPaths.journal(person, kind: more)))
    }

    private func line(
        _ entry: RecordEntry, title: String, detail: String?, tag: Tag? = nil
    ) -> OverviewCard.Line {
        OverviewCard.Line(
            title: title.isEmpty ? words.kind(entry.kind) : title,
            href: StaffPaths.event(entry.key, of: person),
            detail: detail.flatMap { $0.isEmpty ? nil : $0 },
            tag: tag ?? (entry.isUnsigned ? Tag(words["staff.unsigned"], kind: .warn) : nil),
            source: "\(words.when(entry)) · \(words.place(entry.place))")
    }
}
