// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FollowUp
import HTTPFront
import Sweden

/// What a strategist wrote of a signal, as it was sent.
struct AssessmentInput: Sendable {
    /// Names of the fields.
    enum Field {
        static let about = "enhet"
        static let checked = "kontroll"
        static let explanation = "forklaring"
        static let classification = "klass"
        static let measure = "atgard"
        static let owner = "agare"
        static let suitability = "varfor"
        static let goal = "inriktningsmal"
        static let target = "mal"
        static let followUp = "uppfoljning"
    }

    /// Value of `about` for all together, beside HSA-ids.
    static let everyone = "alla"
    static let textMax = 2_000
    static let nameMax = 200

    var about = AssessmentInput.everyone
    var isChecked = false
    var explanation = ""
    var classification: Classification?
    var measure = ""
    var owner = ""
    var suitability = ""
    var goal: MeasureGoal?
    var target = ""
    var day = ""
    var month = ""
    var year = ""
    /// The highest target there can be: per cent, or for each thousand.
    private let targetMax: Int
    private(set) var mistakes: [(field: String, key: String)] = []

    /// An empty form about a unit.
    init(about: String) {
        self.about = about.isEmpty ? Self.everyone : about
        targetMax = 100
    }

    /// - Parameters:
    ///   - today: A follow-up lies after it.
    ///   - number: What the target is a number of.
    init(_ form: FormFields, today: CalendarDay, _ number: IndicatorMeasure = .share) {
        targetMax = number == .share ? 100 : 1_000
        about = form.trimmed(Field.about)
        isChecked = form.trimmed(Field.checked) == "ja"
        explanation = form.trimmed(Field.explanation)
        classification = Classification(rawValue: form.trimmed(Field.classification))
        measure = form.trimmed(Field.measure)
        owner = form.trimmed(Field.owner)
        suitability = form.trimmed(Field.suitability)
        goal = MeasureGoal(rawValue: form.trimmed(Field.goal))
        target = form.trimmed(Field.target)
        day = form.trimmed(Field.followUp + "-dag")
        month = form.trimmed(Field.followUp + "-manad")
        year = form.trimmed(Field.followUp + "-ar")
        check(today: today)
    }

    /// A measure is wanted when anything of it is written, and always for what is not motivated.
    var wantsMeasure: Bool {
        classification == .unmotivated || goal != nil
            || ![measure, owner, suitability, target, day, month, year].allSatisfy(\.isEmpty)
    }

    /// The measure, when all of it is right.
    var planned: PlannedMeasure? {
        guard wantsMeasure, let goal, let aim, let followUp else { return nil }
        return PlannedMeasure(
            title: measure, owner: owner, suitability: suitability, goal: goal, target: aim,
            followUp: followUp)
    }

    func error(at field: String) -> String? { mistakes.first { $0.field == field }?.key }

    /// What the form asked is about something that is not there.
    mutating func refuseAbout() { fail(Field.about, "about") }

    private var aim: Int? { Int(target).flatMap { (0...targetMax).contains($0) ? $0 : nil } }

    private var followUp: CalendarDay? {
        guard let year = Int(year), let month = Int(month), let day = Int(day) else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private mutating func check(today: CalendarDay) {
        if explanation.isEmpty { fail(Field.explanation, "explanation") }
        if explanation.count > Self.textMax { fail(Field.explanation, "long") }
        if classification == nil { fail(Field.classification, "class") }
        guard wantsMeasure else { return }
        if measure.isEmpty { fail(Field.measure, "measure") }
        if measure.count > Self.nameMax { fail(Field.measure, "long") }
        if owner.isEmpty { fail(Field.owner, "owner") }
        if owner.count > Self.nameMax { fail(Field.owner, "long") }
        if suitability.isEmpty { fail(Field.suitability, "suitability") }
        if suitability.count > Self.textMax { fail(Field.suitability, "long") }
        if goal == nil { fail(Field.goal, "goal") }
        if aim == nil { fail(Field.target, targetMax == 100 ? "target" : "target.rate") }
        if followUp.map({ $0 <= today }) ?? true { fail(Field.followUp, "day") }
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append((field, "insight.assess.error.\(key)"))
    }
}
