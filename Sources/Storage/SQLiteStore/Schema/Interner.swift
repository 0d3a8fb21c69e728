// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// Short numbers for names and label classes, kept in memory. Belongs to one connection.
///
/// Both tables only grow, in order of number, also by other processes: `refresh` reads what is new. What was
/// added in a savepoint that is undone must be forgotten with it: `mark` and `forget`.
final class Interner {
    /// How much was known at a time.
    struct Mark {
        let name: Int64
        let labelClass: Int64
    }

    private let connection: Connection
    private var numbers: [String: Int64] = [:]
    private var names: [Int64: String] = [:]
    private var classNumbers: [LabelClass: Int64] = [:]
    private(set) var classes: [Int64: LabelClass] = [:]
    private var lastName: Int64 = 0
    private var lastClass: Int64 = 0

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// Reads what has come since. Call it inside the transaction that uses the numbers.
    func refresh() throws(StoreError) {
        try connection.forEach(
            "SELECT number, text FROM name WHERE number > ? ORDER BY number", [.integer(lastName)]
        ) {
            keep($0.text(1), $0.integer(0))
            return true
        }
        let sql = """
            SELECT number, owner, unit, process, sector, information_type, flags, shared FROM label_class
            WHERE number > ? ORDER BY number
            """
        try connection.forEach(sql, [.integer(lastClass)]) { statement in
            let labelClass = LabelClass(
                owner: statement.text(1), unit: statement.text(2), process: statement.text(3),
                sector: statement.text(4), informationType: statement.text(5),
                flags: UInt32(truncatingIfNeeded: statement.integer(6)), isShared: statement.integer(7) != 0)
            keep(labelClass, statement.integer(0))
            return true
        }
    }

    /// The number of a name; nil when nobody has written it yet.
    func number(_ name: String) -> Int64? { numbers[name] }

    /// Names of resource types that are stored or referred to; names of parameters have a full stop.
    var typeNames: some Sequence<String> { numbers.keys.lazy.filter { !$0.utf8.contains(UInt8(ascii: ".")) } }

    /// The name of a number that a row holds.
    func name(_ number: Int64) throws(StoreError) -> String {
        guard let name = names[number] else {
            throw StoreError(.corrupt, "a row names number \(number), not in name")
        }
        return name
    }

    /// The labels of a number that a row holds.
    func labelClass(_ number: Int64) throws(StoreError) -> LabelClass {
        guard let found = classes[number] else {
            throw StoreError(.corrupt, "a row names label class \(number), not in label_class")
        }
        return found
    }

    /// The number of a name, given one in this transaction when it has none.
    func intern(_ name: String) throws(StoreError) -> Int64 {
        if let number = numbers[name] { return number }
        try connection.run("INSERT INTO name (text) VALUES (?)", [.text(name)])
        keep(name, connection.lastRow)
        return lastName
    }

    /// The number of a label class, given one in this transaction when it has none.
    func intern(_ labelClass: LabelClass) throws(StoreError) -> Int64 {
        if let number = classNumbers[labelClass] { return number }
        let sql = """
            INSERT INTO label_class (owner, unit, process, sector, information_type, flags, shared)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """
        let values: [SQLValue] = [
            .text(labelClass.owner), .text(labelClass.unit), .text(labelClass.process),
            .text(labelClass.sector),
            .text(labelClass.informationType), .integer(Int64(labelClass.flags)), .bool(labelClass.isShared),
        ]
        try connection.run(sql, values)
        keep(labelClass, connection.lastRow)
        return lastClass
    }

    /// How much is known now.
    var mark: Mark { Mark(name: lastName, labelClass: lastClass) }

    /// Forgets what has come since `mark`.
    func forget(since mark: Mark) {
        while lastName > mark.name {
            if let name = names.removeValue(forKey: lastName) { numbers[name] = nil }
            lastName -= 1
        }
        while lastClass > mark.labelClass {
            if let labelClass = classes.removeValue(forKey: lastClass) { classNumbers[labelClass] = nil }
            lastClass -= 1
        }
    }

    private func keep(_ name: String, _ number: Int64) {
        numbers[name] = number
        names[number] = name
        lastName = number
    }

    private func keep(_ labelClass: LabelClass, _ number: Int64) {
        classNumbers[labelClass] = number
        classes[number] = labelClass
        lastClass = number
    }
}
