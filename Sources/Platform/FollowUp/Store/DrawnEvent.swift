// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One event as it is kept: no person, no text, no exact measurement.
package struct DrawnEvent: Sendable, Hashable {
    /// What it is.
    package var kind: EventKind
    /// The day, counted from 1970; `Int32.min` when the record tells none.
    package var day: Int32
    /// What the kind says it is.
    package var value: Int32
    /// More about it.
    package var flags: EventFlags
    /// Minutes since 1970, where hours matter; of a tooth, which has its findings in order, milliseconds of
    /// the day; else 0.
    package var clock: Int32

    /// An event.
    package init(
        _ kind: EventKind, day: Int32, value: Int32 = 0, flags: EventFlags = [], clock: Int32 = 0
    ) {
        self.kind = kind
        self.day = day
        self.value = value
        self.flags = flags
        self.clock = clock
    }
}
