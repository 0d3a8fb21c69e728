// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension IndicatorRule {
    /// Kinds of events that somebody must have to be counted at all; 0 for none.
    var neededKinds: UInt32 {
        switch self {
        case .glucoseTarget: EventKind.diabetes.bit
        case .pressureTarget: EventKind.hypertension.bit
        case .readmission, .fallRisk, .coordinatedPlan: EventKind.stay.bit
        case .namedContact, .antibiotics: 0
        case .planInTime: EventKind.measureStart.bit
        case .goals: EventKind.goalFollowedUp.bit
        case .cariesFree: EventKind.tooth.bit
        }
    }
}
