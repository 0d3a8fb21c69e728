// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What kind of thing is kept of somebody in the store for follow-up. Small numbers, for columns.
package enum EventKind: UInt8, Sendable, CaseIterable {
    /// Diabetes type 1 or 2 (E10, E11).
    case diabetes
    /// High blood pressure without other cause (I10).
    case hypertension
    /// HbA1c; value 1 below the target.
    case longTermGlucose
    /// Blood pressure; value 1 when both numbers are below the target.
    case bloodPressure
    /// Insulin is prescribed.
    case insulin
    /// Another medicine against diabetes.
    case diabetesTablets
    /// A medicine against high blood pressure.
    case pressureMedicine
    /// An antibiotic for the whole body.
    case antibiotic
    /// A stay in hospital; value: the day of discharge, flags: `EventFlags`.
    case stay
    /// The risk of falling was assessed.
    case fallAssessment
    /// A named contact; value: the last day.
    case namedContact
    /// A coordinated individual plan (SIP); value: the last day.
    case coordinatedPlan
    /// The start of a measure that social services have decided.
    case measureStart
    /// An implementation plan; flag `withPerson` when the person took part.
    case implementationPlan
    /// A goal that was followed up; value 1 when the intended level was reached.
    case goalFollowedUp
    /// What was seen on a tooth; value: `ToothStatus.number`.
    case tooth

    /// Its bit among the kinds of a person.
    var bit: UInt32 { 1 << UInt32(rawValue) }
}
