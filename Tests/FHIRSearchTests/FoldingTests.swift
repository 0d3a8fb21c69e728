// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSearch
import Testing

@Suite("Folding of texts")
struct FoldingTests {
    @Test(
        "accents go, Swedish letters stay",
        arguments: [
            ("André", "andre"), ("ÅSA  Öberg ", "åsa öberg"), ("a\u{30A}sa", "åsa"), ("e\u{301}", "e"),
            ("Ærø", "ärö"),
            ("Müller", "muller"), ("Straße", "strasse"), ("Łódź", "lodz"), ("Nguyễn", "nguyen"),
            ("\t x\n y ", "x y"),
            ("", ""), ("Иван", "иван"),
        ])
    func folded(_ row: (String, String)) {
        #expect(Array(StringFolding.folded(row.0).utf8) == Array(row.1.utf8))
    }

    @Test("a long text is cut at a whole letter")
    func cut() {
        let folded = StringFolding.indexed("a" + String(repeating: "å", count: 100))
        #expect(folded.utf8.count == 127)
        #expect(folded.last == "å")
    }

    @Test("the quick way for Latin letters folds as the long way does")
    func latin() {
        // A character outside Latin makes the whole text go the long way.
        let other = "\u{4E00}"
        for value in UInt32(0)..<0x260 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for text in ["\(scalar)", "a\(scalar)B", " \(scalar) \(scalar)x ", "É\(scalar)\(scalar)"] {
                let quick = Array(StringFolding.folded("x\(text)x").utf8)
                let long = Array(StringFolding.folded("x\(text)x\(other)").utf8.dropLast(other.utf8.count))
                #expect(quick == long, "U+\(String(value, radix: 16))")
            }
        }
    }

    @Test(
        "blanks at the ends go, others become one",
        arguments: [
            (" ", ""), ("a b", "a b"), ("a  b", "a b"), ("a ", "a"), (" a", "a"), ("a\u{A0}\tb", "a b"),
        ])
    func blanks(_ row: (String, String)) {
        #expect(StringFolding.folded(row.0) == row.1)
    }
}
