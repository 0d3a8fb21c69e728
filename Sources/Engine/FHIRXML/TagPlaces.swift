// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Where the elements of an XML text stand, in the order of their start tags; those inside a narrative are
/// left out, since it is kept as it is.
struct TagPlaces {
    /// Where each start tag begins.
    private(set) var starts: [Int] = []
    /// The whole text of each narrative by the number of its element.
    private(set) var narratives: [Int: Range<Int>] = [:]

    private let bytes: [UInt8]

    /// Reads a whole text.
    ///
    /// - Throws: for a DOCTYPE, for what nests too deep, and for what is no XML.
    init(of bytes: [UInt8], limits: XMLLimits) throws(XMLError) {
        self.bytes = bytes
        do {
            try scan(limits)
        } catch {
            throw XMLError(error.said, position: Self.position(of: error.offset, in: bytes))
        }
    }

    private mutating func scan(_ limits: XMLLimits) throws(MarkupFault) {
        var scanner = MarkupScanner(bytes)
        var depth = 0
        var narrative: (start: Int, depth: Int)?
        while let token = try scanner.next() {
            switch token {
            case .start(let tag):
                if narrative == nil { starts.append(tag.range.lowerBound) }
                if tag.isEmpty {
                    if narrative == nil, isDiv(tag.name) { narratives[starts.count - 1] = tag.range }
                } else {
                    depth += 1
                    if depth > limits.depthMax {
                        throw MarkupFault(
                            "Nested deeper than \(limits.depthMax) levels", at: tag.range.lowerBound)
                    }
                    if narrative == nil, isDiv(tag.name) { narrative = (tag.range.lowerBound, depth) }
                }
            case .end(_, let range):
                if let open = narrative, open.depth == depth {
                    narratives[starts.count - 1] = open.start..<range.upperBound
                    narrative = nil
                }
                depth -= 1
            case .doctype(let range):
                throw MarkupFault("A DOCTYPE is not allowed in FHIR; leave it out", at: range.lowerBound)
            case .text, .comment, .instruction: break
            }
        }
    }

    private func isDiv(_ name: Range<Int>) -> Bool {
        bytes[name].split(separator: UInt8(ascii: ":")).last.map { $0.elementsEqual("div".utf8) } ?? false
    }

    /// The line and column of each start tag.
    func positions() -> [TextPosition] {
        var counter = LineColumn()
        return starts.map { counter.position(at: $0, in: bytes) }
    }

    /// The line and column of an offset.
    static func position(of offset: Int, in bytes: [UInt8]) -> TextPosition {
        var counter = LineColumn()
        return counter.position(at: offset, in: bytes)
    }
}
