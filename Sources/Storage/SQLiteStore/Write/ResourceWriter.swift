// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

/// Writes one version of a resource with its labels and index rows.
struct ResourceWriter {
    private let parts: ConnectionParts
    private let now: Instant
    private let txn: Int64

    init(_ parts: ConnectionParts, now: Instant, txn: Int64) {
        self.parts = parts
        self.now = now
        self.txn = txn
    }

    /// The next version; it replaces the current one, which goes to the history.
    func put(_ row: ResourceRow) throws(StoreError) -> StoredResource {
        let type = try parts.interner.intern(row.key.type.name)
        let previous = row.isNewID ? nil : try previous(type, row.key)
        let version = Int(previous?.version ?? 0) + 1
        guard row.text != nil || previous != nil else {
            throw StoreError(.notFound, "a resource that was never there cannot be deleted")
        }
        let body = row.text?.bytes(version: version, updated: now) ?? []
        let interaction: Interaction = row.text == nil ? .delete : row.interaction
        let rows = row.text == nil ? [] : try indexRows(row)
        var values: [SQLValue] = [
            .integer(type), .text(row.key.id.text), .int(version), .integer(now.milliseconds),
            .integer(interaction.stored), .bool(row.text == nil),
        ]
        values += try labelValues(row.labels)
        let packed = parts.coder.pack(body)
        values += [
            .integer(txn), .blob(IndexCoding.encode(rows)), .integer(packed.dictionary), .blob(packed.bytes),
        ]
        if let previous {
            try replace(previous, values, rows)
        } else {
            try insert(values, rows)
        }
        return StoredResource(
            key: row.key, version: version, updated: now, isDeleted: row.text == nil, labels: row.labels,
            body: body,
            interaction: interaction)
    }

    private struct Previous {
        let row: Int64
        let version: Int64
        let entries: [UInt8]
    }

    private func previous(_ type: Int64, _ key: ResourceKey) throws(StoreError) -> Previous? {
        let sql = "SELECT row, version, entries FROM resource WHERE type = ? AND id = ?"
        return try parts.connection.first(sql, [.integer(type), .text(key.id.text)]) {
            Previous(row: $0.integer(0), version: $0.integer(1), entries: $0.blob(2))
        }
    }

    private func insert(_ values: [SQLValue], _ rows: [IndexRow]) throws(StoreError) {
        let sql = """
            INSERT INTO resource (type, id, version, updated, interaction, deleted, class,
                person, several, care_day, txn, entries, dictionary, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """
        try parts.connection.run(sql, values)
        let row = parts.connection.lastRow
        for indexRow in rows { try insert(indexRow, row) }
    }

    private func replace(_ previous: Previous, _ values: [SQLValue], _ rows: [IndexRow]) throws(StoreError) {
        let keep = """
            INSERT INTO resource_version (row, version, updated, interaction, class, person, several,
                care_day, dictionary, body)
            SELECT row, version, updated, interaction, class, person, several, care_day, dictionary, body
            FROM resource WHERE row = ?
            """
        try parts.connection.run(keep, [.integer(previous.row)])
        let sql = """
            UPDATE resource SET type = ?, id = ?, version = ?, updated = ?, interaction = ?, deleted = ?,
                class = ?, person = ?, several = ?, care_day = ?, txn = ?, entries = ?,
                dictionary = ?, body = ?
            WHERE row = ?
            """
        try parts.connection.run(sql, values + [.integer(previous.row)])
        let old = Set(IndexCoding.decode(previous.entries, hash: parts.hash).map(\.inTable))
        let new = Set(rows.map(\.inTable))
        for indexRow in old where !new.contains(indexRow) { try delete(indexRow, previous.row) }
        for indexRow in new where !old.contains(indexRow) { try insert(indexRow, previous.row) }
    }

    private func labelValues(_ labels: Labels) throws(StoreError) -> [SQLValue] {
        [
            .integer(try parts.interner.intern(labels.labelClass)), SQLValue(labels.person?.rawValue),
            .bool(labels.isAboutSeveral), SQLValue(labels.careDay.map { Int64($0.daysSinceEpoch) }),
        ]
    }

    /// The index rows of the entries, each once, in the order that the tables are clustered by.
    private func indexRows(_ row: ResourceRow) throws(StoreError) -> [IndexRow] {
        var seen: Set<IndexRow> = []
        var rows: [IndexRow] = []
        for entry in row.entries {
            if case .reference(let type?, _, _) = entry.value { _ = try parts.interner.intern(type) }
            let param = try parts.interner.intern("\(row.key.type.name).\(entry.parameter)")
            let isIdentifier = entry.parameter == "identifier"
            let made = IndexRow(entry.value, param: param, isIdentifier: isIdentifier, hash: parts.hash)
            if let made, seen.insert(made).inserted { rows.append(made) }
        }
        return rows
    }

    private func insert(_ indexRow: IndexRow, _ row: Int64) throws(StoreError) {
        let sql =
            switch indexRow {
            case .token: "INSERT OR IGNORE INTO token (param, code, system, row) VALUES (?, ?, ?, ?)"
            case .text: "INSERT OR IGNORE INTO text (param, folded, row) VALUES (?, ?, ?)"
            case .reference: "INSERT OR IGNORE INTO reference (param, target, row) VALUES (?, ?, ?)"
            case .presence: ""
            case .date: "INSERT OR IGNORE INTO date (param, low, high, row) VALUES (?, ?, ?, ?)"
            }
        if !sql.isEmpty { try parts.connection.run(sql, indexRow.values + [.integer(row)]) }
    }

    private func delete(_ indexRow: IndexRow, _ row: Int64) throws(StoreError) {
        let sql =
            switch indexRow {
            case .token: "DELETE FROM token WHERE param = ? AND code = ? AND system = ? AND row = ?"
            case .text: "DELETE FROM text WHERE param = ? AND folded = ? AND row = ?"
            case .reference: "DELETE FROM reference WHERE param = ? AND target = ? AND row = ?"
            case .presence: ""
            case .date: "DELETE FROM date WHERE param = ? AND low = ? AND high = ? AND row = ?"
            }
        if !sql.isEmpty { try parts.connection.run(sql, indexRow.values + [.integer(row)]) }
    }
}

extension IndexRow {
    /// The columns before the row number.
    fileprivate var values: [SQLValue] {
        switch self {
        case .token(let param, let code, let system, _): [.integer(param), .integer(code), .integer(system)]
        case .presence: []
        case .text(let param, let folded, _): [.integer(param), .text(folded)]
        case .reference(let param, let target): [.integer(param), .integer(target)]
        case .date(let param, let low, let high): [.integer(param), .integer(low), .integer(high)]
        }
    }
}
