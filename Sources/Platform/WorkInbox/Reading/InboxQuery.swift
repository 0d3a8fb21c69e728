// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import GuardedStore
import Sweden

/// The questions that the inbox puts to the door.
enum InboxQuery {
    private static let openStatuses = "requested,received,accepted,ready,in-progress,on-hold"
    private static let finalStatuses = "final,amended,corrected"

    static let openTasks = [("status", openStatuses), ("code:not", "\(InboxCode.task)|review-result")]
    static let openAnswers = [("status", openStatuses), ("code", "\(InboxCode.task)|answer-message")]
    static let openWork = openTasks + [("code:not", "\(InboxCode.task)|answer-message")]
    static let allMessages = [("category", "\(InboxCode.category)|\(InboxCode.message)")]
    static let allAnswers = [("code", "\(InboxCode.task)|answer-message")]

    static func messages(of thread: String) -> [(String, String)] {
        [("identifier", "\(InboxCode.thread)|\(thread)")]
    }

    static func tasks(of thread: String) -> [(String, String)] {
        [("group-identifier", "\(InboxCode.thread)|\(thread)")]
    }

    static func results(since day: CalendarDay) -> [(String, String)] {
        [("category", "laboratory"), ("status", finalStatuses), ("date", "ge\(day.text)")]
    }

    static func one(_ id: ResourceID) -> [(String, String)] { [("_id", id.text)] }

    /// A search of a type by parameters.
    static func query(
        _ type: ResourceType, _ parameters: [(String, String)], count: Int = Limits.pageSize
    ) throws(DoorError) -> SearchQuery {
        do {
            return try SearchQuery.parse(
                type: type,
                parameters: (parameters + [("_count", String(count))]).map { (name: $0.0, value: $0.1) },
                zone: SwedishTime.zone)
        } catch {
            throw DoorError(.badRequest, .processing, "A question of the inbox cannot be put.")
        }
    }
}
