// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// The search reader, given `Patient?name=Ek&…`: what it takes it takes again, in the form that it names.
enum SearchTarget {
    private static let zone = ZoneRule.fixed(offsetSeconds: 3600)
    private static let entries: [IndexEntry] = {
        let text = #"""
            {"resourceType":"Patient","id":"p1","active":true,"birthDate":"1971-02-28","gender":"female",
             "name":[{"family":"Ek","given":["Åsa"]}],"identifier":[{"system":"urn:a","value":"1"}],
             "managingOrganization":{"reference":"Organization/9"}}
            """#
        let document = JSONTarget.parsed(Array(text.utf8))
        return document.map { IndexExtractor(zone: zone).entries(of: $0.root) } ?? []
    }()

    static func fault(in bytes: [UInt8]) -> String? {
        guard let text = String(validating: bytes, as: UTF8.self),
            let mark = text.utf8.firstIndex(of: UInt8(ascii: "?"))
        else { return nil }
        let type = ResourceType(String(text[..<mark]))
        let parameters = parameters(of: text[mark...].dropFirst())
        let lenient = query(type, parameters, lenient: true)
        guard let query = query(type, parameters, lenient: false) else { return nil }
        let canonical = query.canonicalParameters
        guard let again = self.query(type, canonical.map { (name: $0.0, value: $0.1) }, lenient: false) else {
            return "refuses its own parameters: \(canonical)"
        }
        guard isSame(again.canonicalParameters, canonical) else {
            return "reads its own parameters otherwise: \(canonical), \(again.canonicalParameters)"
        }
        guard let lenient, lenient.lenientIgnored.isEmpty, isSame(lenient.canonicalParameters, canonical)
        else { return "reads otherwise when it is lenient" }
        let isMatch = query.matches(entries, resourceID: "p1", lastUpdated: Instant(milliseconds: 0))
        guard again.matches(entries, resourceID: "p1", lastUpdated: Instant(milliseconds: 0)) == isMatch
        else {
            return "finds something else by its own parameters: \(canonical)"
        }
        return nil
    }

    private static func parameters(of text: Substring) -> [(name: String, value: String)] {
        text.utf8.split(separator: UInt8(ascii: "&")).map { pair in
            let parts = pair.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (String(Substring(parts[0])), parts.count > 1 ? String(Substring(parts[1])) : "")
        }
    }

    private static func query(
        _ type: ResourceType, _ parameters: [(name: String, value: String)], lenient: Bool
    ) -> SearchQuery? {
        do throws(SearchError) {
            return try SearchQuery.parse(type: type, parameters: parameters, zone: zone, lenient: lenient)
        } catch {
            return nil
        }
    }

    private static func isSame(_ one: [(String, String)], _ other: [(String, String)]) -> Bool {
        one.count == other.count
            && zip(one, other).allSatisfy {
                $0.0.utf8.elementsEqual($1.0.utf8) && $0.1.utf8.elementsEqual($1.1.utf8)
            }
    }
}
