// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Rows as CSV (RFC 4180): UTF-8, lines ended by CR LF. Text that a spreadsheet would run gets an apostrophe.
struct CommaFile: Sendable {
    let text: String

    init(columns: [String], rows: [[String]]) {
        text = ([columns] + rows).map { $0.map(Self.field).joined(separator: ",") + "\r\n" }.joined()
    }

    /// A field, quoted where it must be.
    static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let safe = isFormula && Double(text) == nil ? "'" + text : text
        let mustQuote = safe.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        let doubled = safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
        return mustQuote ? "\"\(doubled)\"" : safe
    }
}
