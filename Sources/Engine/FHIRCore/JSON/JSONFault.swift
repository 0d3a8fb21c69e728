// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the parser throws inside; `JSONDocument` adds line and column.
struct JSONFault: Error {
    let code: JSONError.Code
    let reason: String
    let offset: Int

    @inline(never)
    init(_ code: JSONError.Code, _ reason: String, at offset: Int) {
        self.code = code
        self.reason = reason
        self.offset = offset
    }
}
