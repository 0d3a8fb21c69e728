// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

extension ConnectionParts {
    /// The latest moment given out.
    func latestMoment() throws(StoreError) -> Instant {
        Instant(milliseconds: try connection.first("SELECT clock FROM head") { $0.integer(0) } ?? 0)
    }

    /// The persons in versions of a type that were current at a moment or later and had an owner.
    func persons(
        changedSince moment: Instant, type: ResourceType, owner: String
    ) throws(StoreError) -> Set<PersonKey> {
        guard let number = interner.number(type.name) else { return [] }
        var found: Set<PersonKey> = []
        for text in [Self.changed("resource_updated", deleted: 0), Self.changed("resource_gone", deleted: 1)]
        {
            let values: [SQLValue] = [.integer(number), .integer(moment.milliseconds), .text(owner)]
            try connection.forEach(text, values) { row in
                found.insert(PersonKey(rawValue: row.integer(0)))
                return true
            }
        }
        return found
    }

    /// What is there or gone, and what stood before it: a resource may have been about somebody else.
    private static func changed(_ index: String, deleted: Int) -> String {
        let rows = "FROM resource AS r INDEXED BY \(index)"
        let condition = "r.type = ?1 AND r.deleted = \(deleted) AND r.updated >= ?2"
        return """
            SELECT r.person \(rows) JOIN label_class AS c ON c.number = r.class
            WHERE \(condition) AND c.owner = ?3 AND r.person IS NOT NULL
            UNION SELECT v.person \(rows) JOIN resource_version AS v ON v.row = r.row
            JOIN label_class AS c ON c.number = v.class
            WHERE \(condition) AND c.owner = ?3 AND v.person IS NOT NULL
            """
    }
}
