// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// One line of a person's record: what, when, where, by whom.
package struct RecordEntry: Sendable, Hashable {
    /// The resource.
    package let key: ResourceKey
    /// Its version; over 1 when it has been changed.
    package let version: Int
    /// What it is.
    package let kind: RecordKind
    /// Health care, social care or dentistry.
    package let domain: CareDomain
    /// The day it is about; nil when it tells none.
    package let day: CalendarDay?
    /// The day and time that it tells itself.
    package let moment: CareMoment?
    /// What it is, in its own words; empty when it has none.
    package let title: String
    /// One line of what it holds; nil when there is nothing to add.
    package let summary: String?
    /// Unit and provider that wrote it.
    package let place: CarePlace
    /// Who wrote it or was met.
    package let author: CareAuthor?
    /// Whether it has yet to be signed, or is preliminary.
    package let isUnsigned: Bool
    /// Whether it lies ahead.
    package let isPlanned: Bool
    /// The contact at which it was written.
    package let contact: ResourceKey?
    /// What decides who may see it.
    package let labels: Labels
    /// Whether its body cannot be read: then only kind, day, place and id are known.
    package let isUnreadable: Bool

    /// Reads a resource; nil when it is deleted or no part of a record.
    package init?(_ stored: StoredResource, in directory: Directory) {
        if let broken = stored.unreadable {
            self.init(broken, stored.labels, in: directory)
        } else {
            guard let root = stored.readableRoot else { return nil }
            self.init(stored, root, in: directory)
        }
    }

    /// What is told of a resource whose body cannot be read; nil for types that are no part of a record.
    private init?(_ broken: UnreadableResource, _ labels: Labels, in directory: Directory) {
        guard let kind = RecordKind(unreadable: broken.key.type) else { return nil }
        key = broken.key
        version = broken.version
        self.kind = kind
        domain = CareDomain(sector: labels.labelClass.sector)
        day = broken.day
        moment = nil
        title = ""
        summary = nil
        place = CarePlace(labels.labelClass, in: directory)
        author = nil
        isUnsigned = false
        isPlanned = false
        contact = nil
        self.labels = labels
        isUnreadable = true
    }

    init?(_ stored: StoredResource, _ root: JSONValue, in directory: Directory) {
        guard let kind = RecordKind(root, type: stored.key.type) else { return nil }
        let words = RecordWords(root, kind: kind)
        key = stored.key
        version = stored.version
        self.kind = kind
        domain = CareDomain(sector: stored.labels.labelClass.sector)
        day = stored.labels.careDay ?? words.moment?.day
        moment = words.moment
        title = words.title
        summary = words.summary
        place = CarePlace(stored.labels.labelClass, in: directory)
        author = CareAuthor(of: root, in: directory)
        isUnsigned = words.isUnsigned
        isPlanned = words.isPlanned
        contact = (root.target("encounter") ?? root["context"]?.target("encounter") ?? root.target("context"))
            .flatMap { $0.type == "Encounter" ? $0 : nil }
        labels = stored.labels
        isUnreadable = false
    }
}
