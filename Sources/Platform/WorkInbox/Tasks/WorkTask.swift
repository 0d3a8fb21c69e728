// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// A Task that a unit's inbox shows.
package struct WorkTask: Sendable, Hashable {
    /// The resource.
    package let key: ResourceKey
    /// Its version; what a change must still find.
    package let version: Int
    /// What it is.
    package let kind: WorkKind
    /// What is to be done, in the words of who asked; empty when there are none.
    package let text: String
    /// Whether it remains to be done.
    package let isOpen: Bool
    /// Who has taken it; nil while it is the unit's.
    package let owner: HSAID?
    /// When it is to be done at the latest.
    package let due: CalendarDay?
    /// When it was made.
    package let made: CareMoment?
    /// When the unit first opened it.
    package let opened: CareMoment?
    /// When it was done.
    package let ended: CareMoment?
    /// What it is about: a result or a message.
    package let focus: ResourceKey?
    /// The conversation it belongs to.
    package let thread: String?
    /// Whom it is about.
    package let person: PersonKey?
    /// What was written when it was done.
    package let note: String?

    /// Whether its body cannot be read: it is listed by its id, and nothing can be done with it here.
    package let isUnreadable: Bool

    /// Reads a Task; nil for other types and for one that is gone.
    package init?(_ stored: StoredResource) {
        guard stored.key.type == "Task", !stored.isDeleted else { return nil }
        if let root = stored.readableRoot {
            self.init(stored, root)
        } else {
            self.init(unreadable: stored)
        }
    }

    private init(_ stored: StoredResource, _ root: JSONValue) {
        isUnreadable = false
        key = stored.key
        version = stored.version
        kind = root.code("code", in: InboxCode.task).flatMap(WorkKind.init(rawValue:)) ?? .other
        text = root["description"]?.string ?? ""
        isOpen = !Self.closed.contains(root["status"]?.string ?? "")
        owner = root.targets("owner").first { $0.type == "Practitioner" }.flatMap { HSAID($0.id.text) }
        due = root.at("restriction", "period", "end")?.string.flatMap { CareMoment($0) }?.day
        made = root.moment("authoredOn")
        opened = root["executionPeriod"]?.moment("start")
        ended = root["executionPeriod"]?.moment("end")
        focus = root.targets("focus").first
        thread = root.identifier("groupIdentifier", in: InboxCode.thread)
        person = stored.labels.person
        note = root.all("note").first?["text"]?.string
    }

    private init(unreadable stored: StoredResource) {
        key = stored.key
        version = stored.version
        kind = .other
        text = ""
        isOpen = true
        (owner, due, made, opened, ended) = (nil, nil, nil, nil, nil)
        (focus, thread, note) = (nil, nil, nil)
        person = stored.labels.person
        isUnreadable = true
    }

    private static let closed = ["completed", "cancelled", "rejected", "failed", "entered-in-error"]

    /// Whether it should have been done before a day.
    package func isLate(on today: CalendarDay) -> Bool {
        guard let due, isOpen else { return false }
        return due.daysSinceEpoch < today.daysSinceEpoch
    }
}
