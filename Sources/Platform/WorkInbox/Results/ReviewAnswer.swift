// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What the reader decides about a new result.
package struct ReviewAnswer: Sendable, Hashable {
    /// What is done.
    package var action: ReviewAction
    /// The message to the person, or what is to be done; may be empty for a booking and for nothing.
    package var text: String
    /// When the task is to be done at the latest; for tasks and bookings.
    package var due: CalendarDay?

    /// An answer.
    package init(_ action: ReviewAction, text: String = "", due: CalendarDay? = nil) {
        self.action = action
        self.text = text
        self.due = due
    }
}
