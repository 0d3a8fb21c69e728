// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// What a person has written herself, beside a plan or before there is one.
package struct OwnWords: Sendable, Hashable {
    /// What she wrote.
    package var text: String
    /// When.
    package var time: Instant
    /// The unit that got it.
    package var unit: HSAID

    /// Her words.
    package init(text: String, time: Instant, unit: HSAID) {
        self.text = text
        self.time = time
        self.unit = unit
    }
}
