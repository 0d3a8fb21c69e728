// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A text, and whether RFC 8259, read strictly, takes it.
package struct JSONCase: Sendable, CustomStringConvertible {
    /// Why a text is refused, and at which byte.
    package struct Refusal: Sendable, Hashable {
        /// The kind of error.
        package let code: JSONError.Code
        /// In bytes from the start, under `JSONLimits.standard`.
        package let offset: Int
    }

    /// What the case is about.
    package let topic: String
    /// The text, which need not be UTF-8.
    package let bytes: [UInt8]
    /// Nil when the text is taken.
    package let refusal: Refusal?

    /// The topic and the beginning of the text.
    package var description: String {
        let text = String(decoding: bytes.prefix(60), as: UTF8.self)
        return "\(topic): \(text.debugDescription)\(bytes.count > 60 ? "…" : "")"
    }

    static func accepted(_ topic: String, _ texts: [String]) -> [JSONCase] {
        accepted(topic, texts.map { Array($0.utf8) })
    }

    static func accepted(_ topic: String, _ texts: [[UInt8]]) -> [JSONCase] {
        texts.map { JSONCase(topic: topic, bytes: $0, refusal: nil) }
    }

    /// Texts that are refused for one reason, each at its own byte.
    static func refused(_ topic: String, _ code: JSONError.Code, _ texts: [(String, at: Int)]) -> [JSONCase] {
        refused(topic, code, texts.map { (Array($0.0.utf8), at: $0.at) })
    }

    static func refused(_ topic: String, _ code: JSONError.Code, _ texts: [([UInt8], at: Int)]) -> [JSONCase]
    {
        texts.map { JSONCase(topic: topic, bytes: $0.0, refusal: Refusal(code: code, offset: $0.at)) }
    }
}
