// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which medicines an allergy written in words reaches: the beginning of its name and ATC groups.
struct AllergyGroup: Sendable {
    let word: String
    let groups: [String]

    /// Groups by what is written in records. A penicillin reaches all penicillins.
    static let all = [
        AllergyGroup(word: "penicillin", groups: ["J01C"]),
        AllergyGroup(word: "betalaktam", groups: ["J01C", "J01D"]),
        AllergyGroup(word: "cefalosporin", groups: ["J01DB", "J01DC", "J01DD"]),
        AllergyGroup(word: "kefalosporin", groups: ["J01DB", "J01DC", "J01DD"]),
        AllergyGroup(word: "sulfa", groups: ["J01E"]),
        AllergyGroup(word: "acetylsalicyl", groups: ["B01AC06", "N02BA", "M01A"]),
        AllergyGroup(word: "asa", groups: ["B01AC06", "N02BA", "M01A"]),
        AllergyGroup(word: "salicyl", groups: ["B01AC06", "N02BA", "M01A"]),
        AllergyGroup(word: "nsaid", groups: ["M01A", "N02BA"]),
        AllergyGroup(word: "kodein", groups: ["N02AA", "N02AJ06"]),
        AllergyGroup(word: "morfin", groups: ["N02AA"]),
        AllergyGroup(word: "opioid", groups: ["N02A"]),
        AllergyGroup(word: "kinolon", groups: ["J01MA"]),
        AllergyGroup(word: "makrolid", groups: ["J01FA"]),
        AllergyGroup(word: "tetracyklin", groups: ["J01AA"]),
        AllergyGroup(word: "statin", groups: ["C10AA"]),
    ]

    /// The ATC groups that an allergy reaches: by its words, by a substance of the table, by its own code.
    /// A code of level 5 reaches its whole group of level 4, penicillins all of them.
    static func reached(words: String, codes: [String]) -> Set<String> {
        let written = WordIndex.words(of: words).map { String(decoding: $0, as: UTF8.self) }
        var reached: Set<String> = []
        for group in all {
            let isNamed = written.contains { $0.hasPrefix(group.word) || $0.hasSuffix(group.word) }
            if isNamed { reached.formUnion(group.groups) }
        }
        let substances = MedicineTable.common.medicines.filter { medicine in
            written.contains { $0 == medicine.substance.lowercased() }
        }
        for code in codes + substances.map(\.atc) where code.count >= 3 {
            reached.insert(code.hasPrefix("J01C") ? "J01C" : String(code.prefix(5)))
        }
        return reached
    }
}
