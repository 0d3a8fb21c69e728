// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Testing

@Suite("Page tokens")
struct PageSealerTests {
    private let sealer = PageSealer(keys: .random())

    private func query(_ text: String = "ek", sort: [String] = ["name", "_lastUpdated"]) -> SearchQuery {
        var query = SearchQuery(type: "Patient")
        query.sort = sort.map { SortKey(parameter: $0, descending: false) }
        query.canonicalParameters = [("name", text)]
        return query
    }

    private func key(_ name: String) -> PageKey {
        PageKey(moment: 77, sortValues: [.text(name), .integer(-5)], row: 1 << 40)
    }

    @Test("open to what was sealed")
    func roundTrip() throws {
        let keys = [key("ek"), key(""), PageKey(moment: 0, sortValues: [.null, .null], row: 1)]
        for key in keys {
            let token = sealer.seal(key, for: query(), reader: "anna")
            #expect(try sealer.open(token, for: query(), reader: "anna") == key)
        }
    }

    @Test("are as long for every value, and never the same twice")
    func length() {
        let short = sealer.seal(key(""), for: query(), reader: "anna")
        let long = sealer.seal(key(String(repeating: "å", count: 64)), for: query(), reader: "anna")
        #expect(short.utf8.count == long.utf8.count)
        #expect(short != sealer.seal(key(""), for: query(), reader: "anna"))
    }

    @Test("serve no other reader, search, type or node, and no forger")
    func bound() {
        let token = sealer.seal(key("ek"), for: query(), reader: "anna")
        var otherType = query()
        otherType.type = "Practitioner"
        let refusals: [(PageSealer, String, SearchQuery, String)] = [
            (sealer, token, query(), "bo"), (sealer, token, query("al"), "anna"),
            (sealer, token, otherType, "anna"),
            (PageSealer(keys: .random()), token, query(), "anna"), (sealer, "", query(), "anna"),
            (sealer, String(token.dropLast(2)) + "AA", query(), "anna"), (sealer, "å?", query(), "anna"),
            (sealer, token + "AAAA", query(), "anna"),
        ]
        for (sealer, token, query, reader) in refusals {
            let error = #expect(throws: StoreError.self) {
                try sealer.open(token, for: query, reader: reader)
            }
            #expect(error?.code == .badPageToken)
        }
    }
}
