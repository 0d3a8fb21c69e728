// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

extension ConnectionParts {
    private static let currentColumns = """
        version, updated, interaction, class, person, several, care_day, dictionary, body, type, id, row
        """

    /// The current version of a resource; nil when never there.
    func current(_ key: ResourceKey) throws(StoreError) -> StoredResource? {
        guard let type = interner.number(key.type.name) else { return nil }
        let sql = "SELECT \(Self.currentColumns) FROM resource WHERE type = ? AND id = ?"
        return try connection.first(sql, [.integer(type), .text(key.id.text)]) { row throws(StoreError) in
            try resource(row, key: key)
        }
    }

    /// The labels of the current version; nil when never there. Reads the front of the row only.
    func labels(of key: ResourceKey) throws(StoreError) -> Labels? {
        guard let type = interner.number(key.type.name) else { return nil }
        let sql = "SELECT class, person, several, care_day FROM resource WHERE type = ? AND id = ?"
        return try connection.first(sql, [.integer(type), .text(key.id.text)]) { row throws(StoreError) in
            try labels(row, from: 0)
        }
    }

    /// The current version in a row that a search found.
    func current(row: Int64) throws(StoreError) -> StoredResource? {
        let sql = "SELECT \(Self.currentColumns) FROM resource WHERE row = ?"
        return try connection.first(sql, [.integer(row)]) { row throws(StoreError) in
            try resource(row, key: try key(type: row.integer(9), id: row.text(10)))
        }
    }

    /// Type and id of a row that a search found.
    func key(row: Int64) throws(StoreError) -> ResourceKey? {
        try connection.first("SELECT type, id FROM resource WHERE row = ?", [.integer(row)]) {
            row throws(StoreError) in
            try key(type: row.integer(0), id: row.text(1))
        }
    }

    /// Versions before `version`, newest first.
    func history(of key: ResourceKey, before version: Int?, count: Int) throws(StoreError) -> [StoredResource]
    {
        guard let type = interner.number(key.type.name), count > 0 else { return [] }
        let sql = """
            SELECT \(Self.currentColumns) FROM resource WHERE type = ?1 AND id = ?2 AND version < ?3
            """
        let values: [SQLValue] = [
            .integer(type), .text(key.id.text), .integer(version.map(Int64.init) ?? .max),
        ]
        var result = try connection.rows(sql, values) { row throws(StoreError) in try resource(row, key: key)
        }
        let older = """
            SELECT v.version, v.updated, v.interaction, v.class, v.person, v.several, v.care_day,
                v.dictionary, v.body
            FROM resource AS r JOIN resource_version AS v ON v.row = r.row
            WHERE r.type = ?1 AND r.id = ?2 AND v.version < ?3 ORDER BY v.version DESC LIMIT ?4
            """
        let limit = SQLValue.int(count - result.count)
        result += try connection.rows(older, values + [limit]) { row throws(StoreError) in
            try resource(row, key: key)
        }
        return result
    }

    private func key(type: Int64, id: String) throws(StoreError) -> ResourceKey {
        guard let id = ResourceID(id) else { throw StoreError(.corrupt, "a stored id is not one") }
        return ResourceKey(ResourceType(try interner.name(type)), id)
    }

    private func resource(_ row: Statement, key: ResourceKey) throws(StoreError) -> StoredResource {
        guard let interaction = Interaction(stored: row.integer(2)) else {
            throw StoreError(.corrupt, "a stored interaction is not one")
        }
        let labels = try labels(row, from: 3)
        let body = interaction == .delete ? [] : try body(row)
        return StoredResource(
            key: key, version: Int(row.integer(0)), updated: Instant(milliseconds: row.integer(1)),
            isDeleted: interaction == .delete, labels: labels, body: body, interaction: interaction)
    }

    /// Labels in four columns: class, person, several, care_day.
    private func labels(_ row: Statement, from column: Int32) throws(StoreError) -> Labels {
        Labels(
            person: row.optionalInteger(column + 1).map(PersonKey.init(rawValue:)),
            isAboutSeveral: row.integer(column + 2) != 0,
            careDay: row.optionalInteger(column + 3).map { CalendarDay(daysSinceEpoch: Int($0)) },
            labelClass: try interner.labelClass(row.integer(column)))
    }

    private func body(_ row: Statement) throws(StoreError) -> [UInt8] {
        let dictionary = row.integer(7)
        if !coder.knows(dictionary) { try learn(dictionary) }
        let unpacked = row.withBytes(8) { bytes -> Result<[UInt8], StoreError> in
            do throws(StoreError) {
                return .success(try coder.unpack(bytes, dictionary: dictionary))
            } catch {
                return .failure(error)
            }
        }
        return try unpacked.get()
    }

    private func learn(_ dictionary: Int64) throws(StoreError) {
        let sql = "SELECT bytes FROM dictionary WHERE number = ?"
        guard let bytes = try connection.first(sql, [.integer(dictionary)], { $0.blob(0) }) else {
            throw StoreError(.corrupt, "dictionary \(dictionary) is not there")
        }
        coder.know(bytes, number: dictionary)
    }
}

extension Interaction {
    /// The number it is stored as.
    var stored: Int64 {
        switch self {
        case .create: 0
        case .update: 1
        case .delete: 2
        }
    }

    /// Back from the number.
    init?(stored: Int64) {
        switch stored {
        case 0: self = .create
        case 1: self = .update
        case 2: self = .delete
        default: return nil
        }
    }
}
