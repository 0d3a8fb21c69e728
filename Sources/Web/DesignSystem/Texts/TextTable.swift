// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The texts of one language, key to text. Compiled once from the `Texts/*.tsv` files.
///
/// A line is `key<TAB>text`; a line that begins with `#` is a remark. `{name}` in a text is a parameter.
/// Plural forms are two keys, `key#one` and `key#other`. `&shy;` is a soft hyphen.
struct TextTable: Sendable {
    private(set) var texts: [String: String] = [:]
    /// Lines that are not `key<TAB>text` and keys that occur twice, for the test.
    private(set) var faults: [String] = []

    /// Reads by bytes: every text is read at each start.
    mutating func add(file name: String, content: String) {
        var number = 0
        for line in content.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")), tab > line.startIndex,
                line.index(after: tab) < line.endIndex
            else {
                faults.append("\(name):\(number): not key<TAB>text")
                continue
            }
            let key = String(Substring(line[..<tab]))
            let text = line[line.index(after: tab)...]
            if texts.updateValue(Self.hyphenated(text), forKey: key) != nil {
                faults.append("\(name):\(number): \(key) is there twice")
            }
        }
    }

    private static func hyphenated(_ text: Substring.UTF8View) -> String {
        let plain = String(Substring(text))
        guard text.contains(UInt8(ascii: "&")) else { return plain }
        return plain.split(separator: "&shy;", omittingEmptySubsequences: false).joined(separator: "\u{AD}")
    }
}
