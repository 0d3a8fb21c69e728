// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// What units have written about a result, and messages that cannot be read: one of them may be about it.
package struct ResultComments: Sendable {
    /// The newest first.
    package var items: [ResultComment] = []
    /// Messages of the person's that cannot be read.
    package var unreadable: [UnreadableResource] = []

    /// Comments.
    package init(items: [ResultComment] = [], unreadable: [UnreadableResource] = []) {
        self.items = items
        self.unreadable = unreadable
    }
}
