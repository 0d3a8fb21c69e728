// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Things to do. Template `components/task-list`.
package struct TaskList: Encodable, Sendable, Hashable {
    /// In the order they are done.
    package let items: [TaskItem]
    /// What should have been among them but cannot be read; first.
    package let unreadable: [UnreadableItem]

    /// Makes the model of one.
    package init(_ items: [TaskItem], unreadable: [UnreadableItem] = []) {
        self.items = items
        self.unreadable = unreadable
    }
}
