// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A value of a column, as bytes where it is text.
enum RawValue {
    case null
    case integer(Int64)
    case text([UInt8])
    case blob([UInt8])

    /// The number in it, 0 when it is none.
    var number: Int64 {
        guard case .integer(let number) = self else { return 0 }
        return number
    }
}
