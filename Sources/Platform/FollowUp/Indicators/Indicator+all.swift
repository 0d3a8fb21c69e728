// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Indicator {
    /// I01: diabetes, latest HbA1c below 52 mmol/mol. Source: the target of the National Diabetes Register.
    package static let i01 = Indicator(
        id: "i01", dimension: .qualitative, direction: .higher, rule: .glucoseTarget,
        ageBands: AgeBand.adults, treatments: ["insulin", "tablets", "none"],
        exclusions: ["refuted", "unfinished", "otherUnit", "blocked"], definitionVersion: 2)

    /// I03: high blood pressure, latest value below 140/90 mmHg.
    package static let i03 = Indicator(
        id: "i03", dimension: .qualitative, direction: .higher, rule: .pressureTarget, periodMonths: 18,
        ageBands: AgeBand.adults, treatments: ["medicine", "none"],
        exclusions: ["refuted", "unfinished", "blocked"])

    /// I04: unplanned readmission 1 to 30 days after discharge, 65 years or older.
    package static let i04 = Indicator(
        id: "i04", dimension: .qualitative, direction: .lower, rule: .readmission, lagDays: 30,
        ageBands: AgeBand.old, exclusions: ["died", "transfer", "planned", "blocked"])

    /// I09: a named contact, listed persons of 65 or more.
    package static let i09 = Indicator(
        id: "i09", dimension: .accessible, direction: .higher, rule: .namedContact,
        ageBands: AgeBand.old, exclusions: ["notListed", "blocked"])

    /// I11: the risk of falling assessed within 24 hours of admission, 65 years or older. Homes for the
    /// elderly, with their fourteen days, are not in a hospital's record.
    package static let i11 = Indicator(
        id: "i11", dimension: .qualitative, direction: .higher, rule: .fallRisk, lagDays: 1,
        ageBands: AgeBand.old, exclusions: ["shortStay", "residential", "blocked"])

    /// I13: prescriptions of antibiotics for the whole body (J01, without methenamine J01XX05) for each
    /// thousand listed persons in a year. Strama's target is at most 250.
    package static let i13 = Indicator(
        id: "i13", dimension: .efficient, direction: .lower, rule: .antibiotics,
        ageBands: AgeBand.everyone,
        exclusions: ["methenamine", "notDispensed", "notListed", "cancelled", "blocked"],
        importantDifference: 0.025, definitionVersion: 2)

    /// I18: a coordinated individual plan in force, at most twelve months old, for those who go home from
    /// hospital to support from the municipality: they have measures from both.
    package static let i18 = Indicator(
        id: "i18", dimension: .accessible, direction: .higher, rule: .coordinatedPlan,
        ageBands: AgeBand.adults, exclusions: ["died", "withoutStay", "readyDay", "blocked"],
        definitionVersion: 2)

    /// I20: an implementation plan within fourteen days, made with the person.
    package static let i20 = Indicator(
        id: "i20", dimension: .accessible, direction: .higher, rule: .planInTime, lagDays: 14,
        ageBands: AgeBand.adults, exclusions: ["sameDay", "laterFollowUp", "cancelled"])

    /// I21: goals followed up in which the intended level was reached (IBIC).
    package static let i21 = Indicator(
        id: "i21", dimension: .qualitative, direction: .higher, rule: .goals,
        ageBands: AgeBand.adults, exclusions: ["notFollowedUp"])

    /// I33: children of six and nineteen without caries, by all that has been found of each tooth.
    package static let i33 = Indicator(
        id: "i33", dimension: .equal, direction: .higher, rule: .cariesFree,
        ageBands: [AgeBand(6, 6), AgeBand(19, 19)], exclusions: ["notExamined", "enamel", "blocked"],
        definitionVersion: 2)

    /// Those that are there, in the order they are shown.
    package static let all = [i01, i03, i04, i09, i11, i13, i18, i20, i21, i33]
}
