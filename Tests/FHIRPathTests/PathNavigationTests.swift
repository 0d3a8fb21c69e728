// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import Testing

@Suite("FHIRPath: paths into a resource")
struct PathNavigationTests {
    @Test(
        "a path gives the elements in document order",
        arguments: [
            ("Patient.name.given", ["Åsa", "Maria", "Ås"]),
            ("name.given", ["Åsa", "Maria", "Ås"]),
            ("name[1].given", ["Ås"]),
            ("name.`family`", ["Ek"]),
            ("Patient.contact.name.family", ["Berg"]),
            ("Resource.id", ["p1"]),
            ("DomainResource.contained.name", ["Vårdcentralen"]),
            ("Observation.code", []),
            ("name.unknown", []),
            ("telecom.where(system = 'email').value", ["asa@example.test"]),
            ("Patient.telecom | Patient.contact.telecom", ["ContactPoint", "ContactPoint", "ContactPoint"]),
            ("name.given | name.given", ["Åsa", "Maria", "Ås"]),
            ("deceased", ["false"]),
            ("multipleBirth", ["2"]),
            ("multipleBirth as integer", ["2"]),
            ("multipleBirth.ofType(boolean)", []),
            ("Patient.deceased.exists() and Patient.deceased != false", ["false"]),
            ("%resource.id", ["p1"]),
            ("name.select(family | given)", ["Ek", "Åsa", "Maria", "Ås"]),
            ("contact.telecom.select(%resource.id)", ["p1"]),
        ])
    func navigation(_ row: (String, [String])) throws {
        #expect(try PathFixture.values(row.0) == row.1)
    }

    @Test(
        "a choice is found by its plain name and narrowed by type",
        arguments: [
            ("Observation.value", ["80.50 'kg'"]),
            ("Observation.value.unit", ["kg"]),
            ("Observation.value.value", ["80.50"]),
            ("(Observation.value as Quantity).code", ["kg"]),
            ("Observation.value.as(Quantity).code", ["kg"]),
            ("Observation.value is Quantity", ["true"]),
            ("Observation.value.is(FHIR.Quantity)", ["true"]),
            ("Observation.value as CodeableConcept", []),
            ("(Observation.component.value as Quantity).value", ["1"]),
            ("Observation.component.value.ofType(string)", ["två"]),
            ("Observation.valueQuantity", []),
        ])
    func choice(_ row: (String, [String])) throws {
        #expect(try PathFixture.values(row.0, on: PathFixture.observation) == row.1)
    }

    @Test(
        "extensions are found on resources and beside primitives",
        arguments: [
            ("extension('http://x.test/a').value", ["ja"]),
            ("birthDate.extension('http://x.test/t').value", ["1980-05-01T10:00:00Z"]),
            ("birthDate.extension.url", ["http://x.test/t"]),
            ("hasExtension('http://x.test/b')", ["false"]),
            ("birthDate.hasValue()", ["true"]),
        ])
    func extensions(_ row: (String, [String])) throws {
        #expect(try PathFixture.values(row.0) == row.1)
    }

    @Test(
        "resolve tells the type from the reference and finds what is contained",
        arguments: [
            ("generalPractitioner.where(resolve() is Practitioner).reference", ["Practitioner/9"]),
            ("generalPractitioner.where(resolve() is Organization).reference", ["#o"]),
            ("generalPractitioner.resolve().name", ["Vårdcentralen"]),
            ("generalPractitioner.where(resolve() is Patient)", []),
        ])
    func resolve(_ row: (String, [String])) throws {
        #expect(try PathFixture.values(row.0) == row.1)
    }

    @Test("an expression made for a type gives the same and knows when it is empty")
    func specialised() throws {
        let document = try JSONDocument(parsing: PathFixture.observation)
        let expression = try PathExpression("Patient.name.family | (Observation.value as Quantity).unit")
        let forObservation = try expression.specialised(for: "Observation")
        #expect(try forObservation.evaluate(on: document.root).map(\.text) == ["kg"])
        #expect(try expression.evaluate(on: document.root).map(\.text) == ["kg"])
        #expect(try expression.specialised(for: "Device").isAlwaysEmpty)
        #expect(!forObservation.isAlwaysEmpty)
    }

    @Test(
        "an expression made for a type names the members that it starts from",
        arguments: [
            ("Patient.name.given", ["name"]),
            ("Patient.gender", ["gender", "_gender"]),
            ("(Patient.deceased as boolean)", ["deceasedBoolean", "_deceasedBoolean"]),
            ("Patient.telecom.where(system = 'phone') | Person.telecom", ["telecom"]),
            ("Patient.extension('http://x.test/a').value", ["extension"]),
            ("Patient.deceased.exists()", nil),
        ] as [(String, [String]?)])
    func rootMembers(_ row: (String, [String]?)) throws {
        let expression = try PathExpression(row.0).specialised(for: "Patient")
        let members = expression.rootMembers
        #expect(row.1 == nil ? members == nil : Set(row.1 ?? []).isSubset(of: Set(members ?? [])))
    }

    @Test("a code from a required value set knows its system")
    func codeSystem() throws {
        let document = try JSONDocument(parsing: PathFixture.observation)
        let items = try PathExpression("Observation.status").evaluate(on: document.root)
        #expect(items.first?.node?.codeSystem == "http://hl7.org/fhir/observation-status")
    }
}
