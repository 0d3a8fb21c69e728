// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// What the person answered when asked for a shared plan: who answered, when, how, and about which units.
package struct PlanConsent: Sendable, Hashable {
    /// Who answered.
    package enum Giver: String, Sendable, Hashable, CaseIterable {
        case person
        case guardian
        case representative
    }

    /// How.
    package enum Way: String, Sendable, Hashable, CaseIterable {
        case oral
        case written
    }

    /// Whether it is a yes.
    package var isYes: Bool
    /// Who answered.
    package var giver: Giver
    /// How.
    package var way: Way
    /// When.
    package var day: CalendarDay
    /// The units that the question was about.
    package var units: [HSAID]
    /// Name and title of the one who wrote it down.
    package var recordedBy: String

    /// An answer.
    package init(isYes: Bool, giver: Giver, way: Way, day: CalendarDay, units: [HSAID], recordedBy: String) {
        self.isYes = isYes
        self.giver = giver
        self.way = way
        self.day = day
        self.units = units
        self.recordedBy = recordedBy
    }
}
