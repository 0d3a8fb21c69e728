// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema
import Testing

@Suite("Elements by their JSON name")
struct ElementLookupTests {
    @Test(
        "a name leads to the element and the type to go on with",
        arguments: [
            ("Patient", "name", "name", "HumanName", false),
            ("Patient", "birthDate", "birthDate", "date", false),
            ("Patient", "_birthDate", "birthDate", "date", true),
            ("Patient", "contact", "contact", "Patient.contact", false),
            ("Patient", "contained", "contained", "Resource", false),
            ("Patient", "deceasedBoolean", "deceased", "boolean", false),
            ("Patient", "_deceasedDateTime", "deceased", "dateTime", true),
            ("Patient.contact", "name", "name", "HumanName", false),
            ("Observation", "valueQuantity", "value", "Quantity", false),
            ("Observation", "valueCodeableConcept", "value", "CodeableConcept", false),
            ("Extension", "valueBase64Binary", "value", "base64Binary", false),
            ("Extension", "url", "url", "uri", false),
            ("Questionnaire.item", "item", "item", "Questionnaire.item", false),
            ("QuestionnaireResponse.item.answer", "item", "item", "QuestionnaireResponse.item", false),
            ("Bundle.entry", "link", "link", "Bundle.link", false),
            ("Bundle.entry", "resource", "resource", "Resource", false),
            (
                "Observation.component", "referenceRange", "referenceRange", "Observation.referenceRange",
                false
            ),
            ("Narrative", "div", "div", "xhtml", false),
            ("Element", "extension", "extension", "Extension", false),
        ])
    func lookup(type: String, json: String, name: String, typeName: String, isSibling: Bool) throws {
        let match = try #require(Schema.r4.type(type)?.element(json: json))
        #expect(match.element.name == name)
        #expect(match.typeName == typeName)
        #expect(match.isPrimitiveSibling == isSibling)
        #expect(match.type?.name == (isSibling ? "Element" : typeName))
    }

    @Test(
        "a name that is not there is nil",
        arguments: [
            ("Patient", "value"), ("Patient", "deceased"), ("Patient", "deceasedString"),
            ("Patient", "_name"),
            ("Patient", "resourceType"), ("Patient", ""), ("Patient", "Name"),
            ("Observation", "valueInstant"),
            ("HumanName", "modifierExtension"), ("HumanName", "_id"),
            ("Extension", "_url"), ("Narrative", "_div"), ("Observation", "valuequantity"),
        ])
    func absent(type: String, json: String) {
        #expect(Schema.r4.type(type)?.element(json: json) == nil)
    }

    @Test("every JSON name of every type finds its own element, by string and by bytes")
    func everyName() throws {
        for name in EveryType.names {
            let type = try #require(Schema.r4.type(name))
            for (index, element) in type.elements.enumerated() {
                for jsonName in element.jsonNames {
                    #expect(type.element(json: jsonName)?.elementIndex == index, "\(name).\(jsonName)")
                    #expect(type.element(jsonBytes: jsonName.utf8.span)?.element.path == element.path)
                }
            }
        }
    }

    @Test("cardinality, choice, summary and modifier are those of R4")
    func facts() throws {
        let patient = try #require(Schema.r4.type("Patient"))
        let name = try #require(patient.element(path: "name"))
        #expect((name.min, name.max) == (0, Int.max))
        #expect(name.isRepeating && name.isSummary && !name.isModifier && !name.isChoice)
        let deceased = try #require(patient.element(path: "deceased"))
        #expect(deceased.isChoice && deceased.isModifier && !deceased.isRepeating)
        #expect(deceased.jsonNames == ["deceasedBoolean", "deceasedDateTime"])
        #expect(deceased.path == "Patient.deceased")
        #expect(Schema.r4.type("Observation")?.element(path: "status")?.min == 1)
        #expect(Schema.r4.type("xhtml")?.element(path: "extension")?.max == 0)
    }

    @Test("a reference knows the resource types that it may name")
    func targets() throws {
        let subject = Schema.r4.type("Condition")?.element(path: "subject")
        #expect(subject?.types.map(\.code) == ["Reference"])
        #expect(subject?.types.first?.targets == ["Patient", "Group"])
    }

    @Test("a coded element knows its binding; only a required one that is listed gives codes")
    func bindings() throws {
        let patient = try #require(Schema.r4.type("Patient"))
        let gender = try #require(patient.element(json: "gender"))
        #expect(gender.element.binding?.strength == .required)
        #expect(gender.element.binding?.valueSet == "http://hl7.org/fhir/ValueSet/administrative-gender")
        #expect(gender.requiredCodes?.contains("female") == true)
        #expect(gender.requiredCodes?.contains("Female") == false)
        #expect(gender.requiredCodes?.system(of: "other") == "http://hl7.org/fhir/administrative-gender")
        #expect(gender.requiredCodes?.count == 4)
        #expect(patient.element(json: "language")?.requiredCodes == nil)
        #expect(Schema.r4.type("Attachment")?.element(json: "contentType")?.requiredCodes == nil)
        #expect(Schema.r4.codes(of: "http://hl7.org/fhir/ValueSet/mimetypes") == nil)
        #expect(Schema.r4.codes(of: "http://example.org/none") == nil)
    }

    @Test("a value set over several code systems keeps them apart")
    func severalSystems() throws {
        let list = try #require(Schema.r4.codes(of: "http://hl7.org/fhir/ValueSet/all-types"))
        #expect(list.system(of: "HumanName") == "http://hl7.org/fhir/data-types")
        #expect(list.system(of: "Patient") == "http://hl7.org/fhir/resource-types")
        #expect(list.system(of: "Patients") == nil)
        #expect(list.codes(atMost: 3).count == 3)
    }
}
