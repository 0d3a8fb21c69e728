// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// The published numbers of one indicator and care provider, as they were at a moment.
package struct Snapshot: Sendable, Hashable {
    /// The definition they follow.
    package let indicator: Indicator
    /// Whose records were read.
    package let provider: HSAID
    /// All that may be told.
    package let publication: Publication
    /// When the compilation began.
    package let compiled: Instant
    /// How long the compilation took.
    package let milliseconds: Int64
    /// Values drawn, not persons.
    package let rowCount: Int
}
