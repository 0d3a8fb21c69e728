// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One word or mark of an expression.
struct Token: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// A name; `isDelimited` when written in backquotes, so that it is never a keyword.
        case identifier(String, isDelimited: Bool)
        case string(String)
        case number(String)
        case date(String)
        case dateTime(String)
        case time(String)
        /// `%name`
        case external(String)
        /// `$this`, `$index`, `$total`
        case special(String)
        case symbol(String)
        case end
    }

    let kind: Kind
    /// Bytes from the start of the expression.
    let offset: Int
}
