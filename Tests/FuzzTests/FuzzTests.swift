// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FuzzTargets
import JSONCases
import Testing

@Suite("Readers given any text at all")
struct FuzzTests {
    @Test(
        "every text of the corpus is read or refused, and what is read holds", arguments: FuzzTarget.allCases)
    func corpus(_ target: FuzzTarget) throws {
        let texts = try Corpus.texts(of: target)
        #expect(texts.count >= 20)
        for (name, bytes) in texts {
            let fault = target.fault(in: bytes)
            #expect(fault == nil, "\(target.rawValue)/\(name)")
        }
    }

    @Test(
        "texts changed at random are read or refused, and what is read holds", arguments: FuzzTarget.allCases)
    func changed(_ target: FuzzTarget) throws {
        var mutator = TextMutator(seed: 4, texts: try Corpus.texts(of: target).map(\.bytes))
        for _ in 0..<5_000 {
            let text = mutator.text()
            let fault = target.fault(in: text)
            #expect(fault == nil, "\(target.rawValue): \(String(decoding: text, as: UTF8.self))")
        }
    }

    @Test("the plain reader that JSON is held against has the verdict of every written case")
    func plainReader() {
        for row in JSONTable.cases where row.refusal?.code != .tooDeep {
            #expect(PlainJSON.accepts(row.bytes) == (row.refusal == nil), "\(row)")
            let fault = FuzzTarget.json.fault(in: row.bytes)
            #expect(fault == nil, "\(row)")
        }
    }
}
