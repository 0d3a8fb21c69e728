// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore

extension ReadResult {
    /// What units have written to the person about the values of a series, newest first.
    package func comments(
        on series: ResultSeries, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> ResultComments {
        let results = Set(series.points.map(\.entry.key))
        let directory = try await door.directory()
        let found = try await door.timeline(
            TimelineQuestion(person: person, types: ["Communication"], count: Limits.commentsMax), for: visit)
        return ResultComments(
            items: found.matches.compactMap { ResultComment($0, about: results, in: directory) },
            unreadable: found.matches.compactMap(\.unreadable))
    }
}
