// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A test that shows what a row of the vision claims.
package struct VisionTest: Sendable, Hashable {
    /// From the root of the repository: `Tests/Pages/test_inbox.py`.
    package let file: String
    /// The function in it.
    package let name: String

    /// `Pages/test_inbox.py::test_a` below `Tests`; nil for what names no test in a file.
    init?(_ text: String) {
        let parts = text.split(separator: "::", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        file = "Tests/" + parts[0]
        name = String(parts[1])
    }

    /// The file without its folder, and the name: as words, which break where a line ends.
    var words: String {
        let file = file.split(separator: "/").last.map { $0.prefix { $0 != "." } } ?? ""
        return Self.words(of: file) + ": " + Self.words(of: name[...])
    }

    private static func words(of name: Substring) -> String {
        let name = name.hasPrefix("test_") ? name.dropFirst("test_".count) : name
        return name.split(separator: "_").joined(separator: " ")
    }
}
