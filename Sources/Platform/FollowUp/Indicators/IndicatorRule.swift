// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How an indicator is counted.
package enum IndicatorRule: String, Sendable, Hashable, CaseIterable {
    /// Persons with diabetes by their latest HbA1c.
    case glucoseTarget
    /// Persons with high blood pressure by their latest blood pressure.
    case pressureTarget
    /// Discharges by whether an unplanned stay follows.
    case readmission
    /// Listed persons by whether they have a named contact.
    case namedContact
    /// Long stays by whether the risk of falling was assessed in a day.
    case fallRisk
    /// Prescriptions of antibiotics to listed persons.
    case antibiotics
    /// Persons who went home to support by whether they have a coordinated plan in force.
    case coordinatedPlan
    /// Measures that began by whether a plan came in time, made with the person.
    case planInTime
    /// Goals followed up by whether they were reached.
    case goals
    /// Children examined by whether they are free from caries.
    case cariesFree
}
