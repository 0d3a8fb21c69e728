// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Testing

@testable import CrashWriter
@testable import SQLiteStore

@Suite("Plans of common searches")
struct PlanTests {
    private struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let filters: [Filter]
        var sort: [SortKey] = []
        var visibility: LabelPredicate = .everything
        /// The step that must find the candidates.
        let step: String
        /// Whether the few candidates are put in order after they are found.
        var isSorted = false
    }

    private static let person = PersonKey(rawValue: 3)
    private static let subject = Filter(
        parameter: "subject", alternatives: [.reference(type: "Patient", id: "p3", url: nil)])
    private static let code = Filter(parameter: "code", alternatives: [.token(system: .any, code: "c1")])
    private static let lateDate = Filter(
        parameter: "date",
        alternatives: [.date(prefix: .ge, from: Instant(milliseconds: 5), upTo: Instant(milliseconds: 9))])
    private static let updatedFirst = [SortKey(parameter: "_lastUpdated", descending: true)]

    private static let cases = [
        Case(
            testDescription: "a person's resources of a type", filters: [], visibility: .person(person),
            step: "SEARCH r USING INDEX resource_person (person=? AND type=?)"),
        Case(
            testDescription: "a person and more of the law", filters: [code],
            visibility: .all([.person(person), .any([.owner("o1"), .not(.sector("x"))])]),
            step: "SEARCH r USING INDEX resource_person (person=? AND type=?)"),
        Case(
            testDescription: "dates of a person", filters: [lateDate], visibility: .person(person),
            step: "SEARCH r USING INDEX resource_person (person=? AND type=?)"),
        Case(
            testDescription: "subject and code", filters: [code, subject],
            step: "SEARCH t USING PRIMARY KEY (param=? AND target=?)"),
        Case(
            testDescription: "an identifier",
            filters: [
                Filter(parameter: "identifier", alternatives: [.token(system: .any, code: "i77")]), code,
            ],
            step: "SEARCH t USING PRIMARY KEY (param=? AND code=?)"),
        Case(
            testDescription: "the beginning of a name",
            filters: [Filter(parameter: "name", alternatives: [.string(folded: "n12", exact: "n12")])],
            step: "SEARCH t USING PRIMARY KEY (param=? AND folded>? AND folded<?)"),
        Case(
            testDescription: "a day among all",
            filters: [
                Filter(
                    parameter: "date",
                    alternatives: [
                        .date(prefix: .eq, from: Instant(milliseconds: 5), upTo: Instant(milliseconds: 9))
                    ])
            ],
            step: "SEARCH t USING PRIMARY KEY (param=? AND low>? AND low<?)"),
        Case(
            testDescription: "ids",
            filters: [Filter(parameter: "_id", alternatives: [.id("o1"), .id("o2")])],
            step: "SEARCH r USING INDEX resource_key (type=? AND id=?)", isSorted: true),
        Case(
            testDescription: "a whole type", filters: [],
            step: "SEARCH r USING INDEX resource_type (type=?)"),
        Case(
            testDescription: "the latest of a type", filters: [], sort: updatedFirst,
            step: "SEARCH r USING INDEX resource_updated (type=?)"),
    ]

    @Test("go through the index that is meant for them, without a scan", arguments: cases)
    private func plan(_ one: Case) async throws {
        try await withFolder { folder in
            let path = folder + "/plan.db"
            let store = try await CrashWorkload.open(path, SQLiteSettings())
            try await fill(store)
            await store.close()
            let reader = try Reader(
                path: path, settings: SQLiteSettings(), hash: IndexHash(keys: CrashWorkload.keys))
            let steps = try reader.atOneMoment { parts throws(StoreError) in
                var query = SearchQuery(type: "Observation")
                query.filters = one.filters
                query.sort = one.sort
                return try SearchRun(query, within: one.visibility, moment: 9, in: parts).explained()
            }
            #expect(steps.contains(one.step), "\(steps)")
            #expect(!steps.contains { $0.hasPrefix("SCAN") }, "\(steps)")
            let isSortedInMemory = steps.contains { $0.contains("TEMP B-TREE FOR ORDER BY") }
            #expect(isSortedInMemory == one.isSorted, "\(steps)")
        }
    }

    /// Four hundred resources of forty persons.
    private func fill(_ store: SQLiteResourceStore) async throws {
        try await store.write { session throws(StoreError) in
            for number in 0..<400 {
                guard let id = ResourceID("o\(number)") else { throw StoreError(.corrupt, "bad id") }
                let values: [(String, IndexValue)] = [
                    ("code", .token(system: "s", code: "c\(number % 3)")),
                    ("identifier", .token(system: "s", code: "i\(number)")),
                    ("subject", .reference(type: "Patient", id: "p\(number % 40)", url: nil)),
                    ("name", .string(folded: "n\(number)", exact: "n\(number)")),
                    (
                        "date",
                        .date(
                            from: Instant(milliseconds: Int64(number)),
                            upTo: Instant(milliseconds: Int64(number + 1)))
                    ),
                ]
                let labelClass = LabelClass(owner: "o\(number % 2)", sector: number % 5 == 0 ? "x" : "y")
                _ = try session.put(
                    ResourceRow(
                        key: ResourceKey("Observation", id), text: CrashWorkload.text(number),
                        labels: Labels(
                            person: PersonKey(rawValue: Int64(number % 40)), labelClass: labelClass),
                        entries: values.map(IndexEntry.init(parameter:value:)), interaction: .create))
            }
        }
    }
}
