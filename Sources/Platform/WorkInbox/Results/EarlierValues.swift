// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRStore

/// What was found earlier by the same test, newest first, and what was found but cannot be read.
package struct EarlierValues: Sendable {
    /// The values that can be read.
    package var views: [ObservationView] = []
    /// Those that cannot.
    package var unreadable: [UnreadableResource] = []

    /// Values.
    package init(views: [ObservationView] = [], unreadable: [UnreadableResource] = []) {
        self.views = views
        self.unreadable = unreadable
    }
}
