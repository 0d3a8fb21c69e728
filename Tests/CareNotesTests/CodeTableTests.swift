// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import CareNotes

@Suite("The code picker's tables")
struct CodeTableTests {
    @Test("a code is found with and without its full stop, by its beginning and by everyday words")
    func found() {
        let table = CodeTable.diagnoses
        #expect(table.entry("J069")?.code == "J06.9")
        #expect(table.entry("j06.9")?.term == "Akut övre luftvägsinfektion, ospecificerad")
        #expect(table.search("j06.9").first?.code == "J06.9")
        #expect(table.search("E11").allSatisfy { $0.code.hasPrefix("E11") })
        #expect(table.search("förkylning").first?.code == "J06.9")
        #expect(table.search("högt blod").first?.code == "I10.9")
        #expect(table.search("typ 2 diab").first?.code == "E11.9")
        #expect(table.search("finnsinte").isEmpty)
        #expect(table.search("  ").isEmpty)
    }

    @Test("measures are found likewise")
    func measures() {
        #expect(CodeTable.measures.search("blodtryck").first?.code == "AF015")
        #expect(CodeTable.measures.search("såromläggning bensår").first?.code == "QDB10")
        #expect(CodeTable.measures.entry("ZZ999") == nil)
    }

    @Test("each table has hundreds of codes, each once, and shows eight at a time")
    func size() {
        for table in [CodeTable.diagnoses, CodeTable.measures] {
            #expect(table.entries.count > 300)
            #expect(Set(table.entries.map(\.code)).count == table.entries.count)
            #expect(table.search("a").count <= 8)
        }
    }

    @Test("a search takes less than a millisecond")
    func fast() {
        let questions = ["förkylning", "I10", "ospec", "akut bronkit", "diabetes typ", "a", "smärta rygg"]
        _ = questions.map { CodeTable.diagnoses.search($0) }
        let clock = ContinuousClock()
        let best = questions.map { question in
            (0..<5).map { _ in clock.measure { _ = CodeTable.diagnoses.search(question) } }.min() ?? .zero
        }
        let middle = best.sorted()[best.count / 2]
        #expect(middle < .milliseconds(1), "\(best)")
    }

    @Test(
        "a number is read as people write it, and a slip of the pen is refused",
        arguments: [
            ("37,5", VitalSign.temperature, "37.5"), ("37.5", .temperature, "37.5"), ("072", .pulse, "72"),
            ("0,9", .weight, "0.9"), ("375", .temperature, nil), ("ja", .pulse, nil), ("72,", .pulse, nil),
            ("-72", .pulse, nil), ("1e2", .pulse, nil), ("", .pulse, nil),
        ] as [(String, VitalSign, String?)])
    func numbers(_ written: String, _ sign: VitalSign, _ expected: String?) {
        #expect(MeasuredValue(sign, written: written)?.number == expected)
    }
}
