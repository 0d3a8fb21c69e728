// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A resource that is there but whose body cannot be read: a fault of the disk or of a program. It is listed
/// as one that cannot be shown, never left out unseen.
package struct UnreadableResource: Sendable, Hashable {
    /// Type and id.
    package let key: ResourceKey
    /// Which version.
    package let version: Int
    /// The day it is about, as far as its labels tell.
    package let day: CalendarDay?
    /// HSA-id of the unit that wrote it.
    package let unit: String

    /// What is known of it.
    package init(key: ResourceKey, version: Int, day: CalendarDay?, unit: String) {
        self.key = key
        self.version = version
        self.day = day
        self.unit = unit
    }
}

extension StoredResource {
    /// The root of the body; nil when the resource is gone or cannot be read.
    package var readableRoot: JSONValue? {
        guard !isDeleted, let document = try? document() else { return nil }
        return document.root
    }

    /// What is known of it when the body cannot be read; nil when it can, or the resource is gone.
    package var unreadable: UnreadableResource? {
        guard !isDeleted, readableRoot == nil else { return nil }
        return UnreadableResource(
            key: key, version: version, day: labels.careDay, unit: labels.labelClass.unit)
    }
}
