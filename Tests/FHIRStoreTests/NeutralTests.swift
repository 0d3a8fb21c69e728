// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Testing

@Suite("Neutral types of the store")
struct NeutralTests {
    @Test("a keyed hash depends on its key and on where its parts end")
    func keyedHash() {
        let hash = KeyedHash(key: [UInt8](repeating: 1, count: 32))
        let other = KeyedHash(key: [UInt8](repeating: 2, count: 32))
        #expect(hash.hash("a", "b") == hash.hash("a", "b"))
        #expect(
            Set([hash.hash("ab", "c"), hash.hash("a", "bc"), hash.hash("abc"), other.hash("ab", "c")]).count
                == 4)
        #expect(
            hash.person(system: "s", value: "191212121212") != hash.person(system: "s", value: "191212121213")
        )
    }

    @Test("keys never print themselves")
    func secrets() {
        let keys = StoreKeys.random()
        var dumped = ""
        dump(keys, to: &dumped)
        #expect("\(keys)" == "StoreKeys(secret)" && String(reflecting: keys) == "StoreKeys(secret)")
        #expect(!dumped.contains("\(keys.index[0]),") && !dumped.contains("elements"))
        #expect(keys.index.count == 32 && keys.index != keys.page)
    }

    @Test("a finished text has id, version and moment, and every other byte as it came")
    func text() throws {
        let json =
            #"{"meta":{"versionId":"9","profile":["p"]},"id":"old","a":1.00,"#
            + #""resourceType":"Patient","å\"b":[ ]}"#
        let id: ResourceID = "new"
        let text = ResourceText(try JSONDocument(parsing: json).root, id: id)
        let bytes = text.bytes(version: 12, updated: Instant(milliseconds: 0))
        let expected =
            #"{"resourceType":"Patient","id":"new","meta":{"versionId":"12","#
            + #""lastUpdated":"1970-01-01T00:00:00.000Z","profile":["p"]},"a":1.00,"å\"b":[ ]}"#
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test("a predicate that a class decides says the same as one about a resource")
    func decides() {
        let mine = LabelClass(owner: "a", sector: "x")
        let person = LabelPredicate.person(PersonKey(rawValue: 1))
        #expect(LabelPredicate.owner("a").decides(mine) == true)
        #expect(LabelPredicate.all([.owner("a"), .not(.sector("x"))]).decides(mine) == false)
        #expect(LabelPredicate.all([.owner("a"), person]).decides(mine) == nil)
        #expect(LabelPredicate.all([.owner("b"), person]).decides(mine) == false)
        #expect(LabelPredicate.any([.owner("a"), person]).decides(mine) == true)
        #expect(LabelPredicate.any([]).decides(mine) == false && LabelPredicate.all([]).decides(mine) == true)
    }

    @Test("a missing care day counts as inside any days")
    func careDay() throws {
        let day = try #require(CalendarDay("2026-11-21"))
        let predicate = LabelPredicate.careDay(in: day...day)
        #expect(predicate.holds(for: Labels()) && predicate.holds(for: Labels(careDay: day)))
        #expect(!predicate.holds(for: Labels(careDay: day.adding(days: 1))))
    }

    @Test("about nobody is not about several")
    func nobody() {
        #expect(LabelPredicate.noPerson.holds(for: Labels()))
        #expect(!LabelPredicate.noPerson.holds(for: Labels(isAboutSeveral: true)))
    }

    @Test("each line of a chain depends on body, place and all before")
    func chain() {
        let first = LedgerChain.next(previous: LedgerChain.genesis, sequence: 1, body: [1])
        let all = [
            first, LedgerChain.next(previous: LedgerChain.genesis, sequence: 1, body: [2]),
            LedgerChain.next(previous: LedgerChain.genesis, sequence: 2, body: [1]),
            LedgerChain.next(previous: first, sequence: 1, body: [1]),
        ]
        #expect(Set(all).count == 4 && all.allSatisfy { $0.count == 32 })
    }

    @Test("base64url has one right form", arguments: [0, 1, 2, 3, 4, 61])
    func base64(_ count: Int) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ 250) }
        let text = Base64URL.encode(bytes)
        #expect(Base64URL.decode(text) == bytes)
        #expect(
            Base64URL.decode(text + "=") == nil && Base64URL.decode("A") == nil
                && Base64URL.decode("AB") == nil)
    }
}
