// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import FHIRStore
import GuardedStore
import Sweden

/// Shows a person who has read her data.
package struct ReadAccessLog: Sendable {
    private let door: Door

    /// The log since a day.
    package struct Answer: Sendable {
        /// Newest first.
        package let groups: [LogGroup]
        /// Whether there are older rows, after the first day asked for, than could be gathered.
        package let isCut: Bool

        /// An answer.
        package init(groups: [LogGroup], isCut: Bool) {
            self.groups = groups
            self.isCut = isCut
        }
    }

    /// The use case behind a door.
    package init(door: Door) {
        self.door = door
    }

    /// Everybody's readings since a day; nil for all time.
    package func since(
        _ day: CalendarDay?, about person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> Answer {
        let start = day.map { SwedishTime.start(of: $0) } ?? .distantPast
        var rows: [LogRow] = []
        var seen: Set<String> = []
        var before: Instant?
        var isCut = true
        for _ in 0..<Limits.logPagesMax {
            let page = try await door.accessLog(
                about: person, before: before, count: Limits.logRowsAtATime, for: visit)
            let new = page.filter { seen.insert($0.id).inserted }
            rows += new.filter { $0.time >= start }
            if page.count < Limits.logRowsAtATime || new.isEmpty
                || (page.last.map { $0.time < start } ?? true)
            {
                isCut = false
                break
            }
            before = page.last?.time.adding(milliseconds: 1)
        }
        let directory = try await door.directory()
        return Answer(groups: LogGroup.groups(of: rows, about: person, in: directory), isCut: isCut)
    }
}
