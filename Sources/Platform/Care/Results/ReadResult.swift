// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Shows laboratory results: all, one line for each thing measured, or one of them over time.
package struct ReadResult: Sendable {
    let door: Door

    /// The use case behind a door.
    package init(door: Door) {
        self.door = door
    }

    /// Everything measured in a laboratory, the thing with the newest value first; beside it every
    /// measurement that cannot be read.
    ///
    /// - Throws: `.forbidden` with the verdict when the law lets the reader see nothing of what there is.
    package func list(of person: PersonKey, for visit: Visit) async throws(DoorError) -> ResultList {
        try await door.overview(of: person, for: visit).refuseIfClosed()
        let directory = try await door.directory()
        var points: [ResultPoint] = []
        var unreadable: [UnreadableResource] = []
        var token: String?
        for _ in 0..<Limits.contentPagesMax {
            let found = try await door.timeline(
                TimelineQuestion(person: person, types: ["Observation"], count: Limits.contentsAtATime),
                pageToken: token,
                for: visit)
            unreadable += found.matches.compactMap(\.unreadable)
            points += found.matches.compactMap { Self.point($0, directory) }.filter {
                $0.entry.kind == .result
            }
            token = found.nextToken
            if token == nil { break }
        }
        return ResultList(series: Self.series(points), unreadable: unreadable)
    }

    /// The values of one measurement, by its code; nil when there are none that can be read.
    package func series(
        _ code: String, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> ResultSeries? {
        let directory = try await door.directory()
        let query: SearchQuery
        do {
            query = try SearchQuery.parse(
                type: "Observation", parameters: [("code", Self.escaped(code)), ("_sort", "-date")],
                schema: .r4, zone: SwedishTime.zone, lenient: false, limits: .standard)
        } catch {
            throw DoorError(.notFound, .notFound, "There is no such result.")
        }
        var points: [ResultPoint] = []
        var unreadable: [UnreadableResource] = []
        var token: String?
        for _ in 0..<Limits.contentPagesMax {
            let found = try await door.search(query, pageToken: token, for: visit)
            let own = found.matches.filter { $0.labels.person == person }
            unreadable += own.compactMap(\.unreadable)
            points += own.compactMap { Self.point($0, directory) }
            token = found.nextToken
            if token == nil { break }
        }
        var series = ResultSeries(code: code, points: points.sorted { Self.isNewer($0, $1) })
        series?.unreadable = unreadable
        return series
    }

    /// Results in series, each newest first, the series with the newest value first.
    static func series(_ points: [ResultPoint]) -> [ResultSeries] {
        var groups: [String: [ResultPoint]] = [:]
        for point in points {
            groups[point.view.mainCode ?? "=\(point.view.name)", default: []].append(point)
        }
        let series = groups.values.compactMap { group in
            let sorted = group.sorted(by: isNewer)
            return ResultSeries(code: sorted.first?.view.mainCode, points: sorted)
        }
        return series.sorted { left, right in
            isNewer(left.latest, right.latest)
                || (!isNewer(right.latest, left.latest) && left.name < right.name)
        }
    }

    private static func point(_ stored: StoredResource, _ directory: Directory) -> ResultPoint? {
        guard let item = RecordItem(stored, in: directory), let view = ObservationView(item.json) else {
            return nil
        }
        return ResultPoint(entry: item.entry, view: view)
    }

    private static func isNewer(_ left: ResultPoint, _ right: ResultPoint) -> Bool {
        switch (left.view.taken, right.view.taken) {
        case (let leftTime?, let rightTime?): leftTime > rightTime
        case (.some, nil): true
        default: false
        }
    }

    /// Escapes what separates in a search value. Source: FHIR R4 3.1.1.4.0.2.
    private static func escaped(_ code: String) -> String {
        code.reduce(into: "") { result, character in
            if "$,|\\".contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
