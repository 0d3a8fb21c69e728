// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRStore
import Identity
import SharedPlan
import Sweden

/// Says what a plan holds in the reader's language.
struct PlanWords: Sendable {
    let texts: LocalTexts
    let directory: Directory
    private let dates: Dates

    init(_ texts: LocalTexts, _ directory: Directory) {
        self.texts = texts
        self.directory = directory
        dates = Dates(texts)
    }

    subscript(_ key: String, _ parameters: [String: String] = [:]) -> String { texts[key, parameters] }

    /// `3 maj 2026`.
    func day(_ day: CalendarDay) -> String { dates.day(year: day.year, month: day.month, day: day.day) }

    /// Name of a unit; its id when it is not in the directory.
    func unit(_ id: HSAID) -> String { directory.units[id]?.name ?? id.text }

    /// `Hemsjukvården, Testby kommun`.
    func place(_ id: HSAID) -> String {
        let provider = directory.units[id].flatMap { directory.providers[$0.provider]?.name }
        return [unit(id), provider ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// The line of what cannot be read, for staff.
    func unreadable(_ broken: UnreadableResource) -> UnreadableItem {
        UnreadableItem(
            self["plan.unreadable.\(kind(broken))"], id: "\(broken.key)", about: facts(broken), texts)
    }

    /// The same for the person herself.
    func ownUnreadable(_ broken: UnreadableResource) -> UnreadableItem {
        .own(self["plan.unreadable.\(kind(broken))"], id: "\(broken.key)", about: facts(broken), texts)
    }

    private func kind(_ broken: UnreadableResource) -> String {
        switch broken.key.type {
        case "CareTeam", "CarePlan": "plan"
        case "Goal": "words"
        default: "task"
        }
    }

    private func facts(_ broken: UnreadableResource) -> [String] {
        [HSAID(broken.unit).map(place) ?? "", broken.day.map { day($0) } ?? ""]
    }

    func body(_ body: MainBody) -> String { self["plan.body.\(body.rawValue)"] }

    func part(_ part: PlanPart) -> String { self["plan.part.\(part.rawValue)"] }

    func state(_ plan: CoordinatedPlan) -> Tag {
        let kind: TagKind =
            switch plan.state {
            case .draft: .info
            case .active: .ok
            case .ended: .neutral
            }
        return Tag(self["plan.state.\(plan.state.rawValue)"], kind: kind)
    }

    /// Who said yes or no, when, how, and to whom it was said; nil when nobody was asked.
    func consent(_ plan: CoordinatedPlan) -> String? {
        guard let consent = plan.consent else { return nil }
        return self[
            "plan.consent.\(consent.isYes ? "yes" : "no").line",
            [
                "giver": self["plan.consent.giver.\(consent.giver.rawValue)"],
                "way": self["plan.consent.way.\(consent.way.rawValue)"], "day": day(consent.day),
                "by": consent.recordedBy,
            ]]
    }
}
