// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Lines and columns at every 64 KiB of a text, made as far as they are asked for.
///
/// Thousands of findings in one large text must not read it thousands of times.
struct PlaceIndex: Sendable {
    private static let step = 1 << 16
    // Empty until asked, so that a document costs no allocation for it.
    private var places: [TextPosition] = []

    /// The line and column of an offset; always ask about the same text.
    mutating func position(at offset: Int, in bytes: [UInt8]) -> TextPosition {
        let text = bytes.span
        let end = min(max(offset, 0), text.count)
        let wanted = end / Self.step
        if places.isEmpty { places.append(.start) }
        while places.count <= wanted {
            let from = (places.count - 1) * Self.step
            places.append(places[places.count - 1].advanced(over: from..<from + Self.step, of: text))
        }
        return places[wanted].advanced(over: wanted * Self.step..<end, of: text)
    }
}
