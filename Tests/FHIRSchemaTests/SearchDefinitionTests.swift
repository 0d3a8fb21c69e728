// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema
import Testing

@Suite("Search parameters and compartments of R4")
struct SearchDefinitionTests {
    @Test("a type has its own parameters and those of DomainResource and Resource")
    func inherited() {
        let codes = Schema.r4.searchParameters(for: "Patient").map(\.code)
        #expect(codes.contains("birthdate") && codes.contains("_text") && codes.contains("_id"))
        #expect(Set(codes).count == codes.count)
        let binary = Schema.r4.searchParameters(for: "Binary").map(\.code)
        #expect(binary.contains("_lastUpdated") && !binary.contains("_text"))
        #expect(Schema.r4.searchParameters(for: "HumanName").isEmpty)
    }

    @Test("a parameter for several types is narrowed to the one asked for")
    func narrowed() throws {
        let patient = try #require(Schema.r4.searchParameter("patient", for: "Observation"))
        #expect(patient.url == "http://hl7.org/fhir/SearchParameter/clinical-patient")
        #expect(patient.expression == "Observation.subject.where(resolve() is Patient)")
        #expect(patient.type == .reference)
        #expect(patient.bases.count == 32)
        let code = try #require(Schema.r4.searchParameter("combo-code", for: "Observation"))
        #expect(code.expression == "Observation.code | Observation.component.code")
        #expect(code.bases == ["Observation"])
    }

    @Test("a reference to anything may lead to every type but Parameters")
    func targets() throws {
        let focus = try #require(Schema.r4.searchParameter("focus", for: "Observation"))
        #expect(focus.targets.count == 145)
        #expect(!focus.targets.contains("Parameters"))
        #expect(Schema.r4.searchParameter("organization", for: "Patient")?.targets == ["Organization"])
    }

    @Test("a composite names its parts")
    func composite() throws {
        let parameter = try #require(Schema.r4.searchParameter("code-value-quantity", for: "Observation"))
        #expect(parameter.type == .composite)
        #expect(parameter.components.map(\.expression) == ["code", "value.as(Quantity)"])
        #expect(parameter.components.first?.definition == "http://hl7.org/fhir/SearchParameter/clinical-code")
    }

    @Test("parameters without expression are there, without one; examples are not")
    func withoutExpression() {
        #expect(Schema.r4.searchParameter("_text", for: "Patient")?.expression == nil)
        #expect(Schema.r4.searchParameter("_id", for: "Patient")?.expression == "Resource.id")
        #expect(Schema.r4.searchParameter("part-agree", for: "Patient") == nil)
        #expect(Schema.r4.searchParameter("unknown", for: "Patient") == nil)
    }

    @Test("every type has parameters, with an expression that names only that type")
    func everyType() {
        for type in Schema.r4.resourceTypes {
            let parameters = Schema.r4.searchParameters(for: type)
            #expect(parameters.count >= 5, "\(type)")
        }
    }

    @Test("the compartment of a patient binds an observation by subject and performer")
    func compartments() {
        #expect(Schema.r4.compartmentParameters("Patient", type: "Observation") == ["subject", "performer"])
        #expect(Schema.r4.compartmentParameters("Patient", type: "Medication").isEmpty)
        #expect(Schema.r4.compartmentParameters("Encounter", type: "Encounter") == ["{def}"])
        #expect(Schema.r4.compartmentParameters("Ward", type: "Observation").isEmpty)
    }
}
