// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden
import WorkInbox

/// What the inbox has for a reader at a moment. Sections that were not asked for are nil.
struct InboxStanding: Sendable {
    var unit: String
    var me: HSAID?
    var tasks: [SharedTasks.Entry]?
    var results: ReadList<NewResult>?
    var messages: [SharedTasks.Entry]?
    var directory: Directory
    var today: CalendarDay

    /// What the filter leaves. What cannot be read stays, since nobody knows what it would say.
    func narrowed(by filter: InboxFilter) -> InboxStanding {
        var narrowed = self
        narrowed.tasks = tasks?.filter { fits($0.task, filter) }
        narrowed.messages = messages?.filter { fits($0.task, filter) }
        narrowed.results = results?.filter { !filter.isLateOnly || $0.isLate(on: today) }
        return narrowed
    }

    private func fits(_ task: WorkTask, _ filter: InboxFilter) -> Bool {
        if task.isUnreadable { return true }
        if filter.isLateOnly, !task.isLate(on: today) { return false }
        switch filter.owner {
        case .all: return true
        case .mine: return task.owner == me
        case .free: return task.owner == nil
        }
    }
}
