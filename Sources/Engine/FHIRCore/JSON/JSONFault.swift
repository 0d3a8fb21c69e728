// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What the parser throws inside; `JSONDocument` adds line and column.
struct JSONFault: Error {
    let code: JSONError.Code
    let said: Wording
    let offset: Int

    @inline(never)
    init(_ code: JSONError.Code, _ said: Wording, at offset: Int) {
        self.code = code
        self.said = said
        self.offset = offset
    }
}
