// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Code systems that are a grammar, not a list: only the form of a code can be told.
enum CodeForm {
    /// Whether a code has the form that the system asks for; unknown for systems that are not told of here.
    static func membership(of code: String, in system: String) -> Membership {
        switch system {
        case "urn:ietf:bcp:47": isLanguage(code) ? .member : .notMember
        case "urn:ietf:bcp:13": isMediaType(code) ? .member : .notMember
        default: .unknown
        }
    }

    /// `sv`, `sv-SE`, `zh-Hant-TW`. Source: RFC 5646 2.1, its form.
    static func isLanguage(_ code: String) -> Bool {
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...8).contains(first.count) || parts.count > 1 else { return false }
        return parts.allSatisfy { part in
            (1...8).contains(part.count) && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        } && first.allSatisfy(\.isLetter)
    }

    /// `text/plain`, `image/svg+xml; charset=utf-8`. Source: RFC 6838 4.2.
    static func isMediaType(_ code: String) -> Bool {
        // R4 lets formats be named short.
        if code == "json" || code == "xml" || code == "ttl" { return true }
        let type = code.split(separator: ";", maxSplits: 1).first ?? ""
        let parts = type.split(
            separator: "/", omittingEmptySubsequences: false)
        return parts.count == 2
            && parts.allSatisfy { part in
                !part.isEmpty
                    && part.allSatisfy {
                        $0.isASCII && ($0.isLetter || $0.isNumber || "!#$&-^_.+*".contains($0))
                    }
            }
    }
}
