// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden
import Testing

@Suite("Swedish order")
struct SwedishOrderTests {
    @Test("å, ä and ö come after z, in that order")
    func order() {
        let names = ["Öberg", "Zetterlund", "Ärlig", "Åberg", "Andersson", "Édouard", "Ek", "åkesson"]
        let sorted = names.sorted { SwedishOrder.collationKey($0) < SwedishOrder.collationKey($1) }
        #expect(sorted == ["Andersson", "Édouard", "Ek", "Zetterlund", "Åberg", "åkesson", "Ärlig", "Öberg"])
    }

    @Test("a letter written as two characters sorts as one")
    func decomposed() {
        #expect(SwedishOrder.collationKey("A\u{30A}berg") == SwedishOrder.collationKey("Åberg"))
    }
}
