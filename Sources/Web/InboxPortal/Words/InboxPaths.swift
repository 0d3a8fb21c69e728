// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import StaffPortal

/// The paths of messages and of the unit's inbox.
enum InboxPaths {
    static let messages = "/min/meddelanden"
    static let newMessage = "/min/meddelanden/nytt"

    static func thread(_ id: String) -> String { "\(messages)/\(id)" }

    static func task(_ key: ResourceKey) -> String { "\(StaffPaths.inbox)/uppgift/\(key.id.text)" }

    static func message(_ thread: String) -> String { "\(StaffPaths.inbox)/meddelande/\(thread)" }

    static func result(_ key: ResourceKey) -> String { "\(StaffPaths.inbox)/svar/\(key.id.text)" }
}
