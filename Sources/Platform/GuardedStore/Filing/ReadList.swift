// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a work list has: what can be read, and what is there but cannot be. The latter is never left out.
package struct ReadList<Item: Sendable>: Sendable {
    /// What can be read.
    package var items: [Item]
    /// What cannot.
    package var unreadable: [UnreadableEntry]

    /// A list.
    package init(items: [Item] = [], unreadable: [UnreadableEntry] = []) {
        self.items = items
        self.unreadable = unreadable
    }

    /// Sorts out entries; one that can be read but is nothing of the kind is left out.
    package init(_ entries: [Worklist.Entry], _ read: (Worklist.Entry) -> Item?) {
        var items: [Item] = []
        var broken: [UnreadableEntry] = []
        for entry in entries {
            if let resource = entry.resource.unreadable {
                broken.append(UnreadableEntry(resource: resource, person: entry.person))
            } else if let item = read(entry) {
                items.append(item)
            }
        }
        self.init(items: items, unreadable: broken)
    }

    /// Whether there is nothing at all, not even what cannot be read.
    package var isEmpty: Bool { items.isEmpty && unreadable.isEmpty }

    /// What is true of the items that can be read; what cannot stays.
    package func filter(_ isIncluded: (Item) -> Bool) -> ReadList {
        ReadList(items: items.filter(isIncluded), unreadable: unreadable)
    }

    /// The items that can be read in another order.
    package func sorted(by precedes: (Item, Item) -> Bool) -> ReadList {
        ReadList(items: items.sorted(by: precedes), unreadable: unreadable)
    }
}
