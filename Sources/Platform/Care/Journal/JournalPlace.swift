// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Where a page of a journal begins.
package struct JournalPlace: Sendable, Hashable {
    /// Sealed by the door.
    package let token: String
    /// The last day of the page before: what was written on it without a contact is shown there.
    package let before: CalendarDay?

    /// A place.
    package init(token: String, before: CalendarDay?) {
        self.token = token
        self.before = before
    }
}
