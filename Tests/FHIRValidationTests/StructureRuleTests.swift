// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRValidation
import Testing

@Suite("Elements, JSON types and cardinality")
struct StructureRuleTests {
    @Test(
        "a right resource has no findings",
        arguments: [
            #"{"resourceType":"Patient"}"#,
            #"{"id":"a","resourceType":"Patient","active":true,"name":[{"family":"Ek","#
                + #""given":["Eva","Ida"]}]}"#,
            #"{"resourceType":"Observation","status":"final","code":{"text":"Blodtryck"},"#
                + #""valueQuantity":{"value":1.00}}"#,
            #"{"resourceType":"Patient","contact":[{"name":{"text":"Bo"}}],"multipleBirthInteger":2}"#,
            #"{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"1","#
                + #""type":"group","item":[{"linkId":"2","type":"string"}]}]}"#,
            #"{"resourceType":"Basic","code":{"text":"x"},"text":{"status":"generated","#
                + #""div":"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"}}"#,
            #"{"resourceType":"Binary","contentType":"text/plain","data":"SGVq"}"#,
        ])
    func right(text: String) throws {
        #expect(try findings(text) == [])
    }

    @Test(
        "what is not a resource is told so",
        arguments: [
            ("[]", "Resource must be a resource, an object with a resourceType, not an array."),
            (#""x""#, "Resource must be a resource, an object with a resourceType, not a string."),
            ("{}", #"Resource must have a resourceType, such as "resourceType": "Patient"."#),
            (
                #"{"resourceType":"Person2"}"#,
                "Resource must have a resourceType of FHIR R4; 'Person2' is none."
            ),
            (
                #"{"resourceType":"Resource"}"#,
                "Resource must have a resourceType of FHIR R4; 'Resource' is none."
            ),
            (
                #"{"resourceType":"HumanName"}"#,
                "Resource must have a resourceType of FHIR R4; 'HumanName' is none."
            ),
            (#"{"resourceType":7}"#, "Resource must have a resourceType of FHIR R4; '7' is none."),
            (#"{"resourceType":null}"#, "Resource must have a resourceType of FHIR R4; this is none."),
        ])
    func notAResource(text: String, diagnostics: String) throws {
        #expect(try findings(text) == ["structure Resource: \(diagnostics)"])
    }

    @Test("another type than the one asked for is refused")
    func otherType() throws {
        #expect(try findings(#"{"resourceType":"Patient"}"#, expecting: "Patient") == [])
        #expect(
            try findings(#"{"resourceType":"Patient"}"#, expecting: "Person") == [
                "invalid Patient: Patient must be of type Person, not Patient."
            ])
    }

    @Test(
        "an element that the type does not have is refused with a hint",
        arguments: [
            (#""birthdate":"1944""#, "Patient has no element 'birthdate'. Did you mean 'birthDate'?"),
            (#""adress":[]"#, "Patient has no element 'adress'. Did you mean 'address'?"),
            (
                #""deceased":true"#,
                "Patient has no element 'deceased'. Write it with its type: deceasedBoolean, "
                    + "deceasedDateTime."
            ),
            (
                #""deceasedString":"x""#,
                "Patient has no element 'deceasedString'. What FHIR R4 does not have goes in an extension."
            ),
            (
                #""shoeSize":41"#,
                "Patient has no element 'shoeSize'. What FHIR R4 does not have goes in an extension."
            ),
            (
                #""Eva Ek 070-1234567":1"#,
                "Patient has no element of this name. What FHIR R4 does not have goes in an extension."
            ),
            (
                #""_name":[{}]"#,
                "Patient has no element '_name'. Only primitive values have an object beside "
                    + "them; put extensions inside the value."
            ),
            (
                #""":1"#,
                "Patient has no element of this name. What FHIR R4 does not have goes in an extension."
            ),
        ])
    func unknownElement(members: String, diagnostics: String) throws {
        #expect(try findings(patient(members)) == ["structure Patient: \(diagnostics)"])
    }

    @Test("resourceType is an element of resources only")
    func resourceTypeInside() throws {
        #expect(try findings(patient(#""name":[{"resourceType":"Patient","family":"Ek"}]"#)).count == 1)
    }

    @Test("an escaped name is the name it stands for")
    func escapedName() throws {
        #expect(try findings(patient(#""\u0061ctive":true"#)) == [])
    }

    @Test(
        "another JSON type than wanted is refused",
        arguments: [
            (
                #""name":{"family":"Ek"}"#, "Patient.name",
                "must be an array, also for one value: put [ ] around it."
            ),
            (
                #""birthDate":["1944"]"#, "Patient.birthDate",
                "must be one value, not an array: at most one is allowed."
            ),
            (#""name":["Ek"]"#, "Patient.name[0]", "must be an object (HumanName), not a string."),
            (
                #""maritalStatus":true"#, "Patient.maritalStatus",
                "must be an object (CodeableConcept), not true."
            ),
            (#""name":[[]]"#, "Patient.name[0]", "must be an object (HumanName), not an array."),
            (
                #""active":"true""#, "Patient.active",
                "must be true or false, not a string. Write it without quotes."
            ),
            (#""active":1"#, "Patient.active", "must be true or false, not a number."),
            (#""active":"yes""#, "Patient.active", "must be true or false, not a string."),
            (
                #""gender":{}"#, "Patient.gender",
                "must be a code: no blanks at its ends, single ones within, not an object."
            ),
            (
                #""multipleBirthInteger":"2""#, "Patient.multipleBirth",
                "must be a whole number from -2147483648 to 2147483647, not a string. Write it "
                    + "without quotes."
            ),
            (
                #""birthDate":1944"#, "Patient.birthDate",
                "must be a date such as 1944-05-03, 1944-05 or 1944, not a number. Put quotes around it."
            ),
            (#""birthDate":null"#, "Patient.birthDate", "must not be null; leave the element out."),
            (#""contact":[null]"#, "Patient.contact[0]", "must not be null; leave it out."),
        ])
    func wrongType(members: String, path: String, text: String) throws {
        #expect(try findings(patient(members)) == ["structure \(path): \(path) \(text)"])
    }

    @Test(
        "empty objects, arrays and strings are refused",
        arguments: [
            (#""name":[]"#, "structure Patient.name: Patient.name must not be an empty array; leave it out."),
            (
                #""name":[{}]"#,
                "structure Patient.name[0]: Patient.name[0] must not be an empty object; leave it out."
            ),
            (
                #""birthDate":"""#,
                "value Patient.birthDate: Patient.birthDate must not be empty; leave it out."
            ),
            (
                #""name":[{"family":""}]"#,
                "value Patient.name[0].family: Patient.name[0].family must not be empty; leave it out."
            ),
            (
                #""maritalStatus":{}"#,
                "structure Patient.maritalStatus: Patient.maritalStatus must not be an empty "
                    + "object; leave it out."
            ),
        ])
    func empty(members: String, finding: String) throws {
        #expect(try findings(patient(members)) == [finding])
    }

    @Test("an element that must be there is missed, also within a backbone")
    func missing() throws {
        #expect(
            try findings(#"{"resourceType":"Observation","component":[{"valueString":"x"}]}"#) == [
                "required Observation.component[0].code: Observation.component[0].code is "
                    + "missing; it must be given.",
                "required Observation.status: Observation.status is missing; it must be given.",
                "required Observation.code: Observation.code is missing; it must be given.",
            ])
    }

    @Test("a choice that must be there is missed with an example")
    func missingChoice() throws {
        let text =
            #"{"resourceType":"MedicationRequest","status":"draft","intent":"plan","#
            + #""subject":{"reference":"Patient/1"}}"#
        #expect(
            try findings(text) == [
                "required MedicationRequest.medication: MedicationRequest.medication[x] is "
                    + "missing; it must be given. "
                    + "Write it with its type, such as medicationCodeableConcept."
            ])
    }

    @Test("a required primitive may have only an extension, such as data-absent-reason")
    func onlyExtension() throws {
        let text =
            #"{"resourceType":"Observation","_status":{"extension":[{"url":"u","#
            + #""valueCode":"unknown"}]},"code":{"text":"x"}}"#
        #expect(try findings(text) == [])
    }

    @Test("a choice may have one type only, and its own sibling")
    func choice() throws {
        #expect(
            try findings(patient(#""deceasedBoolean":true,"deceasedDateTime":"2020""#)) == [
                "structure Patient.deceased: Patient.deceased[x] may have one type only, but "
                    + "deceasedBoolean and "
                    + "deceasedDateTime are given: keep one."
            ])
        let sibling = #"{"id":"a"}"#
        #expect(try findings(patient(#""deceasedBoolean":true,"_deceasedBoolean":\#(sibling)"#)) == [])
        #expect(try findings(patient(#""_deceasedDateTime":\#(sibling),"deceasedBoolean":true"#)).count == 1)
    }
}
