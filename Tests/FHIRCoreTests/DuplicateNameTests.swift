// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("Names given twice")
struct DuplicateNameTests {
    static let refused: [(text: String, offset: Int)] = [
        (#"{"a":1,"a":1}"#, 7), (#"{"a":1,"\u0061":1}"#, 7), (#"{"\u0061":1,"a":1}"#, 12),
        (#"{"\u0061":1,"\u0061":1}"#, 12), (#"{"a\/b":1,"a/b":2}"#, 10), (#"{"":1,"":2}"#, 6),
        (#"{"x":{"a":[{"b":1,"c":2,"b":3}]}}"#, 24), (#"{"\ud83d\ude00":1,"😀":2}"#, 18),
        (#"{"a":{"a":1},"b":[],"a":{}}"#, 20), (#"{"å":1,"\u00e5":1}"#, 8),
    ]

    @Test("the second of two equal names is refused, names compared decoded", arguments: refused)
    func refuses(_ text: String, _ offset: Int) {
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: text) }
        #expect(error?.code == .duplicateKey)
        #expect(error?.offset == offset)
    }

    @Test("names that only look alike are different names")
    func lookAlike() throws {
        let text = "{\"\u{E5}\":1,\"a\u{30A}\":2,\"a\":3,\"A\":4,\"a \":5,\"aa\":6,\"\":7}"
        #expect(try JSONDocument(parsing: text).root.count == 7)
    }

    @Test("all sizes of objects are checked, at every pair of places", arguments: [2, 3, 10, 32, 33, 34, 70])
    func sizes(_ count: Int) throws {
        let names = (0..<count).map { "name\($0)" }
        #expect(try JSONDocument(parsing: object(names)).root.count == count)
        for second in stride(from: 1, to: count, by: max(1, count / 7)) {
            for first in 0..<second {
                var changed = names
                changed[second] = names[first]
                let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: object(changed)) }
                #expect(error?.code == .duplicateKey)
            }
        }
    }

    @Test("a huge object is checked in time that grows with its size only")
    func huge() throws {
        let names = (0..<100_000).map { "n\($0)" }
        #expect(try JSONDocument(parsing: object(names)).root.count == 100_000)
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: object(names + ["n5"])) }
        #expect(error?.code == .duplicateKey)
    }

    @Test("a long name is cut in the reason")
    func longName() {
        let name = String(repeating: "n", count: 10_000)
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: object([name, name])) }
        #expect((error?.reason.count ?? .max) < 200)
    }

    private func object(_ names: [String]) -> String {
        "{" + names.map { "\"\($0)\":1" }.joined(separator: ",") + "}"
    }
}
