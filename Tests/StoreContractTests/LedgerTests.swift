// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Testing

extension LedgerEntry {
    static func sample(
        _ body: String, persons: [PersonKey] = [], actor: String = "someone", time: Int64 = 1
    ) -> LedgerEntry {
        LedgerEntry(body: Array(body.utf8), persons: persons, actor: actor, time: Instant(milliseconds: time))
    }
}

/// Expects lines from the first on, in order, each bound to the one before.
func expectChain(_ lines: [LedgerRecord], sourceLocation: SourceLocation = #_sourceLocation) {
    var previous = LedgerChain.genesis
    for (offset, line) in lines.enumerated() {
        #expect(line.sequence == Int64(offset + 1), sourceLocation: sourceLocation)
        #expect(line.previousHash == previous, sourceLocation: sourceLocation)
        let hash = LedgerChain.next(previous: previous, sequence: line.sequence, body: line.body)
        #expect(line.hash == hash, sourceLocation: sourceLocation)
        previous = line.hash
    }
}

@Suite("A store keeps a log")
struct LedgerTests {
    private let anna = PersonKey(rawValue: 1)
    private let bo = PersonKey(rawValue: -2)

    @Test("lines appended at once are all there, in an unbroken chain", arguments: Backend.all)
    func concurrent(_ backend: Backend) async throws {
        try await backend.withStore { store in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<500 {
                    group.addTask {
                        try await store.ledger.append([.sample("\(number) a"), .sample("\(number) b")])
                    }
                }
                try await group.waitForAll()
            }
            let lines = try await store.ledger.records(stream: "read", from: 1, count: 2_000)
            #expect(lines.count == 1_000)
            expectChain(lines)
            let bodies = lines.map { String(decoding: $0.body, as: UTF8.self) }
            #expect(Set(bodies).count == 1_000)
            // The lines of one call stand together and in order.
            let place = try #require(bodies.firstIndex(of: "77 a"))
            #expect(bodies[place + 1] == "77 b")
            let middle = try await store.ledger.records(stream: "read", from: 500, count: 10)
            #expect(middle == Array(lines[499..<509]))
            #expect(try await store.ledger.streams() == ["read", "write"])
            #expect(try await store.ledger.head(of: "read") == lines.last)
            #expect(try await store.ledger.head(of: "write") == nil)
            #expect(try await store.ledger.records(stream: "none", from: 1, count: 1).isEmpty)
        }
    }

    @Test("a person sees lines of both streams, newest first, from index and tail", arguments: Backend.all)
    func about(_ backend: Backend) async throws {
        try await backend.withStore { [anna, bo] store in
            for number in 0..<60 {
                let persons = number % 2 == 0 ? [anna] : [anna, bo]
                let actor = number % 3 == 0 ? "nurse" : "doctor"
                let entry = LedgerEntry.sample(
                    "\(number)", persons: persons, actor: actor, time: Int64(number))
                if number % 5 == 0 {
                    try await store.write { session throws(StoreError) in try session.append(entry) }
                } else {
                    try await store.ledger.append([entry])
                }
            }
            func times(_ lines: [LedgerRecord]) -> [Int64] { lines.map(\.time.milliseconds) }
            let ledger = store.ledger
            #expect(
                times(try await ledger.records(about: anna, before: nil, count: 100)) == (0..<60).reversed())
            let odd = try await ledger.records(about: bo, before: Instant(milliseconds: 20), count: 5)
            #expect(times(odd) == [19, 17, 15, 13, 11])
            #expect(odd.allSatisfy { $0.persons == [anna, bo] })
            let byNurse = try await ledger.records(by: "nurse", before: nil, count: 4)
            #expect(times(byNurse) == [57, 54, 51, 48])
            #expect(try await ledger.records(by: "nobody", before: nil, count: 4).isEmpty)
        }
    }
}
