// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What XHTML a narrative may hold. Source: FHIR R4 2.4.0.
package enum NarrativeCheck {
    private static let elements: Set<String> = [
        "a", "abbr", "acronym", "b", "big", "blockquote", "br", "caption", "cite", "code", "col", "colgroup",
        "dd",
        "dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li", "ol", "p",
        "pre",
        "q", "samp", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
        "tr",
        "tt", "ul", "var", "bdi", "bdo", "del", "ins", "kbd", "u", "s", "address",
    ]
    private static let attributes: Set<String> = [
        "title", "style", "class", "id", "lang", "xml:lang", "dir", "accesskey", "tabindex", "xmlns", "idref",
        "span",
        "width", "align", "valign", "char", "charoff", "summary", "border", "frame", "rules", "cellspacing",
        "cellpadding", "abbr", "axis", "headers", "scope", "rowspan", "colspan", "nowrap", "height", "hspace",
        "bgcolor",
    ]
    private static let ownAttributes: [String: Set<String>] = [
        "a": ["href", "name", "rel", "rev", "type", "charset", "hreflang", "shape", "coords"],
        "img": ["src", "alt", "longdesc", "usemap", "ismap"], "blockquote": ["cite"], "q": ["cite"],
        "del": ["cite", "datetime"], "ins": ["cite", "datetime"], "ol": ["start", "type"],
        "li": ["value", "type"],
        "ul": ["type"],
    ]
    private static let schemes = ["http:", "https:", "mailto:", "tel:", "ftp:", "data:image/"]

    /// What is wrong, in words that go on from the path: "must not hold …". Empty when nothing is.
    package static func faults(in xhtml: String) -> [Wording] {
        let bytes = Array(xhtml.utf8)
        var scanner = MarkupScanner(bytes)
        var open: [String] = []
        var faults: [Wording] = []
        var hasContent = false
        var isDone = false
        do {
            while let token = try scanner.next() {
                switch token {
                case .start(let tag):
                    let name = String(decoding: bytes[tag.name], as: UTF8.self)
                    if open.isEmpty, isDone || name != "div" { return ["must be one div."] }
                    if name == "img" { hasContent = true }
                    faults += check(tag, name, bytes, isRoot: open.isEmpty)
                    if !tag.isEmpty { open.append(name) } else if open.isEmpty { isDone = true }
                case .end(let name, _):
                    guard open.popLast() == String(decoding: bytes[name], as: UTF8.self) else {
                        return ["is no well-formed XHTML: an element is closed by the tag of another."]
                    }
                    isDone = open.isEmpty
                case .text(let range):
                    let isBlank = bytes[range].allSatisfy { $0 <= 0x20 }
                    if open.isEmpty, !isBlank { return ["must be one div and nothing beside it."] }
                    hasContent = hasContent || !isBlank
                    // XML shows what stands in it as text; HTML would run it.
                    if bytes[range].contains(UInt8(ascii: "<")) {
                        faults.append("must not hold a CDATA section; write &lt; and &amp; instead.")
                    }
                case .comment: break
                case .instruction, .doctype: faults.append("must not hold instructions or a DOCTYPE.")
                }
            }
        } catch {
            return ["is no well-formed XHTML: \(error.said)."]
        }
        if !open.isEmpty || !isDone { return ["is no well-formed XHTML: an element is not closed."] }
        if !hasContent { faults.append("breaks the rule txt-2: it must say something.") }
        return faults
    }

    private static func check(
        _ tag: MarkupTag, _ name: String, _ bytes: [UInt8], isRoot: Bool
    ) -> [Wording] {
        guard elements.contains(name) else {
            return ["breaks the rule txt-1: it must not hold an element \(SafeWord.shown(name))."]
        }
        var faults: [Wording] = []
        for attribute in tag.attributes {
            let key = String(decoding: bytes[attribute.name], as: UTF8.self)
            let value = MarkupText.decoded(bytes[attribute.value])
            if key == "xmlns" {
                if value != "http://www.w3.org/1999/xhtml" {
                    faults.append("must be in the namespace of XHTML.")
                }
                continue
            }
            guard
                attributes.contains(key) || ownAttributes[name]?.contains(key) == true
                    || key.hasPrefix("xmlns:")
            else {
                faults.append(
                    "breaks the rule txt-1: the element \(name) must not have an attribute "
                        + "\(SafeWord.shown(key))."
                )
                continue
            }
            if key == "href" || key == "src", !isAllowed(value) {
                faults.append("must not lead to an address of this kind from the element \(name).")
            }
        }
        if isRoot, !tag.attributes.contains(where: { bytes[$0.name].elementsEqual("xmlns".utf8) }) {
            faults.append("must have the namespace of XHTML: <div xmlns=\"http://www.w3.org/1999/xhtml\">.")
        }
        return faults
    }

    /// Relative addresses, fragments, and the schemes that a reader can follow.
    private static func isAllowed(_ address: String) -> Bool {
        guard let colon = address.firstIndex(of: ":") else { return true }
        let scheme = address[..<colon]
        if scheme.contains("/") || scheme.contains("#") || scheme.contains("?") { return true }
        return schemes.contains { address.lowercased().hasPrefix($0) }
    }
}
