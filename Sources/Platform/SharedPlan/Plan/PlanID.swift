// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// What all copies of one plan have in common.
package struct PlanID: Sendable, Hashable, CustomStringConvertible {
    private static let length = 32

    /// Thirty-two characters, so that a unit's HSA-id fits after it in the id of its copy.
    package let text: String

    /// An id; nil when the text is none.
    package init?(_ text: String) {
        guard text.utf8.count == Self.length, ResourceID(text) != nil else { return nil }
        self.text = text
    }

    private init(unchecked text: String) {
        self.text = text
    }

    /// A new id that nobody can guess.
    package static func random() -> PlanID {
        PlanID(unchecked: ResourceID.random().text.filter { $0 != "-" })
    }

    /// The id itself.
    package var description: String { text }

    /// The id of the documents at a unit: the plan's own at the host, with the unit's HSA-id elsewhere.
    func resourceID(at unit: HSAID, host: HSAID) -> ResourceID? {
        ResourceID(unit == host ? text : "\(text)-\(unit.text)")
    }
}
