// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRValidation
import Testing

@Suite("Primitive values and the objects beside them")
struct PrimitiveRuleTests {
    @Test(
        "a value of the wrong form is refused and says what is wanted",
        arguments: [
            (
                #""birthDate":"1944-5-3""#, "Patient.birthDate",
                "must be a date such as 1944-05-03, 1944-05 or 1944, not '1944-5-3'."
            ),
            (
                #""birthDate":"2021-02-29""#, "Patient.birthDate",
                "must be a date such as 1944-05-03, 1944-05 or 1944, not '2021-02-29'."
            ),
            (
                #""deceasedDateTime":"2020-01-01T10:00""#, "Patient.deceased",
                "must be a date such as 1944-05-03, or one with time and zone such as "
                    + "2026-11-21T14:30:00+01:00."
            ),
            (
                #""id":"a b""#, "Patient.id",
                "must be an id: 1 to 64 of the letters A to Z, digits, '-' and '.'."
            ),
            (#""implicitRules":"a b""#, "Patient.implicitRules", "must be a URI without blanks."),
            (
                #""multipleBirthInteger":1.5"#, "Patient.multipleBirth",
                "must be a whole number from -2147483648 to 2147483647, not '1.5'."
            ),
            (
                #""telecom":[{"rank":0}]"#, "Patient.telecom[0].rank",
                "must be a whole number from 1 to 2147483647, not '0'."
            ),
            (#""photo":[{"data":"a"}]"#, "Patient.photo[0].data", "must be Base64 text."),
            (
                #""language":" sv""#, "Patient.language",
                "must be a code: no blanks at its ends, single ones within."
            ),
            (
                #""meta":{"lastUpdated":"2020"}"#, "Patient.meta.lastUpdated",
                "must be a moment with seconds and zone such as 2026-11-21T14:30:00+01:00, not '2020'."
            ),
            (
                #""text":{"status":"empty","div":"<p>x</p>"}"#, "Patient.text.div",
                "must be XHTML text that begins with <div."
            ),
            (
                #""text":{"status":"empty","div":7}"#, "Patient.text.div",
                "must be XHTML text that begins with <div, not a number."
            ),
        ])
    func wrongForm(members: String, path: String, text: String) throws {
        #expect(try findings(patient(members)) == ["value \(path): \(path) \(text)"])
    }

    @Test(
        "what may be about a person is not repeated",
        arguments: [
            #""birthDate":"19121212-1212""#, #""birthDate":"121212-1212""#,
            #""birthDate":"Tolvan Tolvansson""#,
            #""gender":"191212121212""#, #""id":"19121212 1212""#, #""1912-1212-1212":1"#,
            #""name":[{"family":"Tolvansson\u0001"}]"#, #""birthDate":"1912-12-12-1212""#,
        ])
    func notRepeated(members: String) throws {
        let found = try findings(patient(members))
        #expect(found.count == 1)
        #expect(!found.joined().contains("Tolvan") && !found.joined().contains("1212"))
    }

    @Test("a code outside its required value set is refused, one outside a preferred set is not")
    func codes() throws {
        #expect(
            try findings(patient(#""gender":"Female""#)) == [
                "code-invalid Patient.gender: Patient.gender must be one of female, male, other, "
                    + "unknown, not 'Female'."
            ])
        #expect(try findings(patient(#""gender":"unknown","language":"tlh""#)) == [])
        #expect(try findings(patient(#""gender":"fem\u0061le""#)) == [])
    }

    @Test("a long list of codes is cut and named")
    func manyCodes() throws {
        let text =
            #"{"resourceType":"Account","status":"active","guarantor":[{"party":{"reference":"Patient/1"}}],"#
            + #""coverage":[{"coverage":{"reference":"Coverage/1"}}],"extension":[{"url":"u","#
            + #""valueMoney":{"currency":"kr"}}]}"#
        let found = try findings(text)
        #expect(found.count == 1)
        #expect(found[0].contains("... (all of http://hl7.org/fhir/ValueSet/currencies), not 'kr'."))
    }

    @Test(
        "objects beside primitives are checked as elements",
        arguments: [
            (#""_birthDate":{"extension":[{"url":"u","valueString":"x"}]}"#, []),
            (#""birthDate":"1944","_birthDate":{"id":"b"}"#, []),
            (#""_birthDate":{}"#, ["Patient.birthDate must not be an empty object; leave it out."]),
            (
                #""_birthDate":"x""#,
                ["Patient.birthDate has '_birthDate', which must be an object, not a string."]
            ),
            (
                #""_birthDate":null"#,
                ["Patient.birthDate has '_birthDate', which must be an object, not null."]
            ),
            (
                #""_birthDate":{"value":"1944"}"#,
                ["Patient.birthDate has no element 'value'. What FHIR R4 does not have goes in an extension."]
            ),
            (
                #""_birthDate":{"extension":[{"url":"u"}]}"#,
                ["Patient.birthDate.extension[0] must have a value, such as valueString, or extensions."]
            ),
        ] as [(String, [String])])
    func sibling(members: String, diagnostics: [String]) throws {
        let found = try BaseValidator().issues(in: JSONDocument(parsing: patient(members)).root)
        #expect(found.map(\.diagnostics) == diagnostics)
    }

    @Test(
        "arrays of values and of objects beside them match place by place",
        arguments: [
            (#""given":["Eva",null],"_given":[null,{"id":"b"}]"#, []),
            (#""_given":[{"id":"b"}]"#, []),
            (
                #""given":["Eva"],"_given":[null,{"id":"b"}]"#,
                [
                    "Patient.name[0].given has 1 values but 2 in '_given': fill up with null so "
                        + "that they match."
                ]
            ),
            (
                #""given":["Eva",null]"#,
                [
                    "Patient.name[0].given[1] must not be null unless '_given' has an object at the "
                        + "same place; leave it out."
                ]
            ),
            (
                #""given":[null],"_given":[null]"#,
                [
                    "Patient.name[0].given[0] must not be null unless '_given' has an object "
                        + "at the same place; leave it out.",
                    "Patient.name[0].given has '_given', which holds nothing; leave it out.",
                ]
            ),
            (
                #""_given":[null]"#,
                ["Patient.name[0].given[0] has neither a value nor an object in '_given'; leave it out."]
            ),
            (#""_given":[]"#, ["Patient.name[0].given has '_given', which holds nothing; leave it out."]),
            (
                #""given":["Eva"],"_given":{"id":"b"}"#,
                ["Patient.name[0].given has '_given', which must be an array, not an object."]
            ),
            (
                #""given":["Eva"],"_given":["b"]"#,
                ["Patient.name[0].given[0] has '_given', which must hold objects or null, not a string."]
            ),
        ] as [(String, [String])])
    func siblingArrays(members: String, diagnostics: [String]) throws {
        let text = patient(#""name":[{\#(members)}]"#)
        let found = try BaseValidator().issues(in: JSONDocument(parsing: text).root)
        #expect(found.map(\.diagnostics) == diagnostics)
    }

    @Test(
        "an extension has a url and either a value or extensions",
        arguments: [
            (#"{"url":"u","valueString":"x"}"#, []),
            (#"{"url":"u","extension":[{"url":"v","valueCode":"x"}]}"#, []),
            (#"{"valueString":"x"}"#, ["Patient.extension[0].url is missing; it must be given."]),
            (
                #"{"url":"u"}"#,
                ["Patient.extension[0] must have a value, such as valueString, or extensions."]
            ),
            (
                #"{"url":"u","valueString":"x","extension":[{"url":"v","valueCode":"x"}]}"#,
                ["Patient.extension[0] must have a value or extensions, not both: keep one."]
            ),
            (#"{"url":"u","_valueString":{"id":"x"}}"#, []),
        ] as [(String, [String])])
    func extensions(text: String, diagnostics: [String]) throws {
        let document = try JSONDocument(parsing: patient(#""extension":[\#(text)]"#))
        #expect(BaseValidator().issues(in: document.root).map(\.diagnostics) == diagnostics)
    }
}
