// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import HTTPFront

@Suite("Fields of forms and queries")
struct FormFieldsTests {
    @Test("names, values, plus signs and percent signs are decoded, in order")
    func decodes() throws {
        let fields = try FormFields(urlEncoded: "namn=%C3%85sa+Ek&tom=&utan&namn=B%2B".utf8, countMax: 10)
        #expect(fields.pairs.map(\.name) == ["namn", "tom", "utan", "namn"])
        #expect(fields.all("namn") == ["Åsa Ek", "B+"])
        #expect(fields["utan"] == "")
        #expect(fields["saknas"] == nil)
    }

    @Test(
        "broken percent signs, bad UTF-8 and NUL are refused",
        arguments: ["a=%", "a=%4", "a=%zz", "a=%ff", "a=%C3", "a=%00", "%=1"])
    func refuses(text: String) {
        #expect(throws: WebError.self) { try FormFields(urlEncoded: text.utf8, countMax: 10) }
    }

    @Test("more fields than the limit are refused")
    func tooMany() {
        #expect(throws: WebError.self) { try FormFields(urlEncoded: "a=1&b=2&c=3".utf8, countMax: 2) }
    }

    @Test(
        "what is encoded is decoded to the same text",
        arguments: ["Åsa & Ek=1", "100 %", "a+b", "läk/1?x#y", ""])
    func roundTrip(text: String) throws {
        let fields = try FormFields(urlEncoded: "x=\(FormFields.encode(text))".utf8, countMax: 1)
        #expect(fields["x"] == text)
    }

    @Test("space around a value is cut off, space within is kept")
    func trims() throws {
        let fields = try FormFields(urlEncoded: "a=++Anna+Ek%0A".utf8, countMax: 1)
        #expect(fields.trimmed("a") == "Anna Ek")
    }
}
