// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One file of the project, with its words found once.
struct SourceFile: Sendable {
    /// From the root of the project: `Sources/Engine/FHIRCore/Time/Instant.swift`.
    let path: String
    /// As on disk.
    let size: Int
    /// Whether it is something else than UTF-8 text.
    let isBinary: Bool
    /// Empty when it is binary.
    let text: String
    /// Without their line ends; the first is line 1.
    let lines: [Substring]
    /// Of Swift files: words and signs outside comments and strings.
    let tokens: [SwiftToken]
    /// Of Swift files: what stands in string literals, without what is computed into them.
    let literals: [SwiftToken]

    /// Reads the file's text, and its Swift if it has any.
    init(path: String, bytes: [UInt8]) {
        self.path = path
        size = bytes.count
        let text = bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
        isBinary = text == nil
        self.text = text ?? ""
        lines = self.text.split(separator: "\n", omittingEmptySubsequences: false)
        var reader = SwiftReader(path.hasSuffix(".swift") && text != nil ? bytes : [])
        reader.read()
        tokens = reader.tokens
        literals = reader.literals
    }

    /// A file made up by a test.
    init(path: String, text: String) {
        self.init(path: path, bytes: [UInt8](text.utf8))
    }
}
