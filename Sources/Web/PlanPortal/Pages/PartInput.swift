// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import HTTPFront
import Identity
import SharedPlan
import Sweden

/// One part of a plan as it was sent: the plan with what was written, and what is wrong.
struct PartInput: Sendable {
    /// Something to mend: the id of the field and the key of the text.
    struct Mistake: Sendable, Hashable {
        let field: String
        let key: String
    }

    let part: PlanPart
    private(set) var plan: CoordinatedPlan
    private(set) var date: WrittenDate
    /// The answer about consent as far as it was given.
    private(set) var answer: Bool?
    private(set) var giver: PlanConsent.Giver?
    private(set) var way: PlanConsent.Way?
    /// Whether the person has nothing against that relatives take part.
    private(set) var mayInvite: Bool
    private(set) var mistakes: [Mistake] = []

    /// Nothing sent yet: the part as it is.
    init(_ part: PlanPart, of plan: CoordinatedPlan, today: CalendarDay) {
        self.part = part
        self.plan = plan
        date = WrittenDate(part == .consent ? plan.consent?.day ?? today : plan.followUp)
        answer = plan.consent?.isYes
        giver = plan.consent?.giver
        way = plan.consent?.way
        mayInvite = !plan.relatives.isEmpty
    }

    /// As sent.
    ///
    /// - Parameter writer: Name and title of the one who sends it.
    init(
        _ part: PlanPart, _ form: FormFields, on plan: CoordinatedPlan, by writer: String, today: CalendarDay,
        in directory: Directory
    ) {
        self.init(part, of: plan, today: today)
        switch part {
        case .participants: readParticipants(form, directory)
        case .consent: readConsent(form, by: writer, today: today)
        case .goals: self.plan.goals = lines(form, "mal", PlanLimits.goalsMax)
        case .needed: self.plan.needed = text(form, "behov")
        case .municipality: readMeasures(form, of: .municipality)
        case .region: readMeasures(form, of: .region)
        case .others: readOthers(form)
        case .overall: self.plan.overall = MainBody(rawValue: form.trimmed("ansvar"))
        case .crisis: self.plan.crisis = text(form, "kris")
        case .followUp: readFollowUp(form, today: today)
        case .contact:
            let contact = PlanContact(name: line(form, "namn"), telephone: line(form, "telefon"))
            self.plan.contact = contact == PlanContact(name: "", telephone: "") ? nil : contact
        }
    }

    func error(at field: String, _ texts: LocalTexts) -> String? {
        mistakes.first { $0.field == field }.map { texts[$0.key] }
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(Mistake(field: field, key: key))
    }

    private mutating func line(_ form: FormFields, _ name: String) -> String {
        let text = form.trimmed(name)
        if text.count > PlanLimits.lineCharactersMax { fail(name, "plan.error.line") }
        return text
    }

    private mutating func text(_ form: FormFields, _ name: String) -> String {
        let text = form.trimmed(name)
        if text.count > PlanLimits.textCharactersMax { fail(name, "plan.error.text") }
        return text
    }

    private mutating func lines(_ form: FormFields, _ name: String, _ max: Int) -> [String] {
        let lines = text(form, name).split(whereSeparator: \.isNewline)
            .map { String($0.trimmingPrefix { $0.isWhitespace || $0 == "-" }) }.filter { !$0.isEmpty }
        if lines.count > max { fail(name, "plan.error.goals") }
        return lines
    }

    private mutating func readParticipants(_ form: FormFields, _ directory: Directory) {
        let chosen = form.all("enhet").compactMap { HSAID($0) }
        let known = PartForm.units(directory).map(\.hsaID).filter { chosen.contains($0) && $0 != plan.host }
        plan.units = [plan.host] + known
        mayInvite = form["godkant"] == "ja"
        plan.relatives = []
        for row in 1...PlanLimits.relativesMax {
            let name = line(form, "narstaende-\(row)")
            let relation = line(form, "relation-\(row)")
            if !name.isEmpty { plan.relatives.append(PlanRelative(name: name, relation: relation)) }
        }
        if !plan.relatives.isEmpty, !mayInvite { fail("godkant", "plan.error.relatives") }
    }

    private mutating func readConsent(_ form: FormFields, by writer: String, today: CalendarDay) {
        answer = ["ja": true, "nej": false][form.trimmed("svar")]
        giver = PlanConsent.Giver(rawValue: form.trimmed("vem"))
        way = PlanConsent.Way(rawValue: form.trimmed("hur"))
        date = WrittenDate(form, "dag")
        if answer == nil { fail("svar", "plan.error.answer") }
        if giver == nil { fail("vem", "plan.error.giver") }
        if way == nil { fail("hur", "plan.error.way") }
        guard let day = date.value else { return fail("dag", "plan.error.day") }
        if day > today { fail("dag", "plan.error.future") }
        guard let answer, let giver, let way else { return }
        plan.consent = PlanConsent(
            isYes: answer, giver: giver, way: way, day: day, units: plan.units, recordedBy: writer)
    }

    private mutating func readMeasures(_ form: FormFields, of body: MainBody) {
        var read: [PlanMeasure] = []
        for row in 1...PlanLimits.measuresMax {
            let measure = PlanMeasure(
                body: body, what: line(form, "vad-\(row)"), who: line(form, "vem-\(row)"),
                when: line(form, "nar-\(row)"))
            if measure.what.isEmpty, measure.who.isEmpty, measure.when.isEmpty { continue }
            if measure.what.isEmpty { fail("vad-\(row)", "plan.error.what") }
            if measure.who.isEmpty { fail("vem-\(row)", "plan.error.who") }
            if measure.when.isEmpty { fail("nar-\(row)", "plan.error.when") }
            read.append(measure)
        }
        plan.measures = plan.measures.filter { $0.body != body } + read
    }

    private mutating func readOthers(_ form: FormFields) {
        readMeasures(form, of: .other)
        plan.hasNoOthers = form["ingen"] == "ja"
        if plan.hasNoOthers, !plan.measures(of: .other).isEmpty { fail("ingen", "plan.error.none") }
    }

    private mutating func readFollowUp(_ form: FormFields, today: CalendarDay) {
        date = WrittenDate(form, "dag")
        plan.followUpBy = line(form, "av")
        plan.followUp = date.value
        if !date.isEmpty, date.value == nil { fail("dag", "plan.error.day") }
        if let day = date.value, day < today { fail("dag", "plan.error.passed") }
    }
}
