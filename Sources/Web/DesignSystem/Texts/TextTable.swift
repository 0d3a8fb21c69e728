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

    mutating func add(file name: String, content: String) {
        for (number, line) in content.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("#") { continue }
            let parts = line.split(separator: "\t", maxSplits: 1)
            guard parts.count == 2 else {
                faults.append("\(name):\(number + 1): not key<TAB>text")
                continue
            }
            let key = String(parts[0])
            if texts[key] != nil { faults.append("\(name):\(number + 1): \(key) is there twice") }
            texts[key] = parts[1].split(separator: "&shy;", omittingEmptySubsequences: false)
                .joined(separator: "\u{AD}")
        }
    }
}
