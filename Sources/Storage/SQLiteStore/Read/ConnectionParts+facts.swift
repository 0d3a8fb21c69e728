// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

extension ConnectionParts {
    private static let factColumns = "kind, id, person, key, valid_from, valid_to, recorded, ended, body"

    /// Newest version of each fact about a person.
    func facts(about person: PersonKey) throws(StoreError) -> [Fact] {
        try facts("person = ? AND person IS NOT NULL AND newest = 1", [.integer(person.rawValue)])
    }

    /// Newest version of each fact with a second key.
    func facts(kind: String, key: String) throws(StoreError) -> [Fact] {
        try facts("kind = ? AND key = ? AND newest = 1", [.text(kind), .text(key)])
    }

    /// Newest version of each fact of a kind.
    func facts(kind: String) throws(StoreError) -> [Fact] {
        try facts("kind = ? AND newest = 1", [.text(kind)])
    }

    private func facts(_ condition: String, _ values: [SQLValue]) throws(StoreError) -> [Fact] {
        let sql = "SELECT \(Self.factColumns) FROM fact WHERE \(condition) ORDER BY row"
        return try connection.rows(sql, values) { row in
            Fact(
                kind: row.text(0), id: row.text(1),
                person: row.optionalInteger(2).map(PersonKey.init(rawValue:)),
                key: row.text(3), validFrom: Instant(milliseconds: row.integer(4)),
                validTo: Instant(milliseconds: row.integer(5)),
                recorded: Instant(milliseconds: row.integer(6)),
                ended: row.optionalInteger(7).map(Instant.init(milliseconds:)), body: row.blob(8))
        }
    }
}
