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
}
