// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Cuts UTF-8 XML into tags and text, one at a time, with the place of each.
///
/// Whether tags match is the caller's part. Knows the five entities of XML and character references only:
/// what a DTD declares does not exist here. Linear in the text.
package struct MarkupScanner: Sendable {
    private let bytes: [UInt8]
    private var at: Int
    private let end: Int

    /// A scanner over a part of a text.
    package init(_ bytes: [UInt8], range: Range<Int>? = nil) {
        self.bytes = bytes
        at = range?.lowerBound ?? 0
        end = min(range?.upperBound ?? bytes.count, bytes.count)
    }

    /// The next piece; nil at the end.
    package mutating func next() throws(MarkupFault) -> MarkupToken? {
        guard at < end else { return nil }
        let start = at
        guard bytes[at] == UInt8(ascii: "<"), !isAhead("<![CDATA[") else {
            try skipText()
            return .text(start..<at)
        }
        if isAhead("<!--") { return .comment(start..<(try skip(past: "-->", "A comment is not closed"))) }
        if isAhead("<?") {
            return .instruction(start..<(try skip(past: "?>", "An instruction is not closed")))
        }
        if isAhead("<!") { return .doctype(start..<(try skip(past: ">", "A declaration is not closed"))) }
        if isAhead("</") {
            at += 2
            let name = try name()
            skipSpace()
            try expect(UInt8(ascii: ">"))
            return .end(name: name, range: start..<at)
        }
        return .start(try tag(from: start))
    }

    private mutating func tag(from start: Int) throws(MarkupFault) -> MarkupTag {
        at += 1
        let name = try name()
        var attributes: [MarkupTag.Attribute] = []
        while true {
            let before = at
            skipSpace()
            guard at < end else { throw MarkupFault("A tag is not closed", at: start) }
            if bytes[at] == UInt8(ascii: ">") {
                at += 1
                try expectDistinct(attributes)
                return MarkupTag(range: start..<at, name: name, attributes: attributes, isEmpty: false)
            }
            if bytes[at] == UInt8(ascii: "/") {
                at += 1
                try expect(UInt8(ascii: ">"))
                try expectDistinct(attributes)
                return MarkupTag(range: start..<at, name: name, attributes: attributes, isEmpty: true)
            }
            guard at > before else { throw MarkupFault("A blank is missing in a tag", at: at) }
            attributes.append(try attribute())
        }
    }

    private func expectDistinct(_ attributes: [MarkupTag.Attribute]) throws(MarkupFault) {
        guard attributes.count > 1 else { return }
        var seen: Set<ArraySlice<UInt8>> = []
        for attribute in attributes where !seen.insert(bytes[attribute.name]).inserted {
            throw MarkupFault("An attribute is given twice", at: attribute.name.lowerBound)
        }
    }

    private mutating func attribute() throws(MarkupFault) -> MarkupTag.Attribute {
        let name = try name()
        skipSpace()
        try expect(UInt8(ascii: "="))
        skipSpace()
        guard at < end, bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'") else {
            throw MarkupFault("The value of an attribute is not in quotes", at: at)
        }
        let quote = bytes[at]
        at += 1
        let start = at
        while at < end, bytes[at] != quote {
            if bytes[at] == UInt8(ascii: "<") { throw MarkupFault("'<' stands in an attribute", at: at) }
            try skipCharacter()
        }
        let value = start..<at
        try expect(quote)
        return MarkupTag.Attribute(name: name, value: value)
    }

    private mutating func skipText() throws(MarkupFault) {
        while at < end {
            if isAhead("<![CDATA[") {
                _ = try skip(past: "]]>", "A CDATA section is not closed")
            } else if bytes[at] == UInt8(ascii: "<") {
                return
            } else {
                try skipCharacter()
            }
        }
    }

    /// Passes one byte, or one reference.
    private mutating func skipCharacter() throws(MarkupFault) {
        let byte = bytes[at]
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D {
            throw MarkupFault("A control character is not allowed", at: at)
        }
        guard byte == UInt8(ascii: "&") else {
            at += 1
            return
        }
        let start = at
        guard let semicolon = bytes[start..<min(end, start + 12)].firstIndex(of: UInt8(ascii: ";")) else {
            throw MarkupFault("'&' begins no reference; write &amp;", at: start)
        }
        let name = String(decoding: bytes[start + 1..<semicolon], as: UTF8.self)
        guard MarkupText.character(named: name) != nil else {
            throw MarkupFault("There is no entity '\(name)' in XML; write the character itself", at: start)
        }
        at = semicolon + 1
    }

    private mutating func name() throws(MarkupFault) -> Range<Int> {
        let start = at
        while at < end, MarkupText.isNameByte(bytes[at]) { at += 1 }
        guard at > start, !MarkupText.isDigit(bytes[start]) else {
            throw MarkupFault("A name is missing", at: at)
        }
        return start..<at
    }

    private mutating func expect(_ byte: UInt8) throws(MarkupFault) {
        guard at < end, bytes[at] == byte else {
            throw MarkupFault("Expected '\(Unicode.Scalar(byte))'", at: at)
        }
        at += 1
    }

    private mutating func skip(past mark: StaticString, _ reason: StaticString) throws(MarkupFault) -> Int {
        let start = at
        while at < end {
            if isAhead(mark) {
                at += mark.utf8CodeUnitCount
                return at
            }
            at += 1
        }
        throw MarkupFault(Wording(reason), at: start)
    }

    private mutating func skipSpace() {
        while at < end, MarkupText.isSpace(bytes[at]) { at += 1 }
    }

    private func isAhead(_ mark: StaticString) -> Bool {
        guard end - at >= mark.utf8CodeUnitCount else { return false }
        return mark.withUTF8Buffer { expected in
            for index in expected.indices where bytes[at + index] != expected[index] { return false }
            return true
        }
    }
}
