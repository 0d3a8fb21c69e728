// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The commonest codes of a classification, found by code or words.
package struct CodeTable: Sendable {
    /// Diagnoses: ICD-10-SE 2021.
    package static let diagnoses = CodeTable(
        system: "urn:oid:1.2.752.116.1.1.1.1.8", rows: diagnosisRows)
    /// Measures: KVÅ 2021.
    package static let measures = CodeTable(
        system: "urn:oid:1.2.752.116.1.3.2.1.4", rows: measureRows)

    /// Canonical of the code system.
    package let system: String
    /// Every code, the commonest first.
    package let entries: [CodeEntry]
    private let places: [String: Int]
    private let index: WordIndex

    /// Reads rows of code, term and everyday words, parted by bars.
    init(system: String, rows: String) {
        self.system = system
        var entries: [CodeEntry] = []
        var texts: [String] = []
        for line in rows.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 2 else { continue }
            entries.append(CodeEntry(code: cells[0], term: cells[1]))
            texts.append(cells.joined(separator: " "))
        }
        self.entries = entries
        places = Dictionary(
            entries.enumerated().map { (Self.key($0.element.code), $0.offset) },
            uniquingKeysWith: { first, _ in first })
        index = WordIndex(texts)
    }

    /// The entry of a code, written with or without its full stop; nil when the table lacks it.
    package func entry(_ code: String) -> CodeEntry? {
        places[Self.key(code)].map { entries[$0] }
    }

    /// The codes that begin so, or whose words do; an exact code first, then the commonest.
    package func search(_ question: String, count: Int = Limits.codesFoundMax) -> [CodeEntry] {
        let found = index.rows(for: question).prefix(count).map { entries[$0] }
        guard let exact = entry(question) else { return found }
        return [exact] + found.filter { $0 != exact }.prefix(count - 1)
    }

    private static func key(_ code: String) -> String {
        code.uppercased().filter { $0.isLetter || $0.isNumber }
    }
}
