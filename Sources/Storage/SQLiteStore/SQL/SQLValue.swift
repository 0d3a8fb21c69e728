// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A value that goes into a statement.
enum SQLValue: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    /// An integer, or NULL.
    init(_ number: Int64?) {
        self = number.map(SQLValue.integer) ?? .null
    }

    /// An integer.
    static func int(_ number: Int) -> SQLValue { .integer(Int64(number)) }

    /// A boolean as 0 or 1.
    static func bool(_ flag: Bool) -> SQLValue { .integer(flag ? 1 : 0) }
}
