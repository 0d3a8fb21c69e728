// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Something that a rule objects to.
struct Finding: Sendable, Hashable, CustomStringConvertible {
    let path: String
    /// Counted from 1; 1 also when the whole file is meant.
    let line: Int
    /// What is wrong, in words.
    let text: String

    /// `Sources/…/File.swift:12: what is wrong`.
    var description: String {
        "\(path):\(line): \(text)"
    }
}
