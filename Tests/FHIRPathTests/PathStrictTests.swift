// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import Testing

@Suite("FHIRPath: checked before it runs")
struct PathStrictTests {
    @Test(
        "what cannot be right is refused with its place",
        arguments: [
            ("name.given1", "Patient", PathError.Code.unknownElement, 5),
            ("Patient.name.use.nothing", "Patient", .unknownElement, 17),
            ("value.unit.foo", "Observation", .unknownElement, 11),
            ("Observation.valueQuantity", "Observation", .unknownElement, 12),
            ("name.where(nam = 'x')", "Patient", .unknownElement, 11),
            ("'x'.foo", "Patient", .unknownElement, 4),
            ("name.where('x')", "Patient", .badArguments, 5),
            ("iif('x', 1, 2)", "Patient", .badArguments, 0),
            ("identifier.contains('x')", "Patient", .badArguments, 11),
            ("name.lower()", "Patient", .badArguments, 5),
            ("birthDate.substring('x')", "Patient", .badArguments, 10),
            ("id.substring(name)", "Patient", .badArguments, 13),
            ("1.upper()", "Patient", .badArguments, 2),
            ("name.frob()", "Patient", .unknownFunction, 5),
            ("name.first(1)", "Patient", .badArguments, 5),
            ("defineVariable('a').defineVariable('a')", "Patient", .badVariable, 20),
            ("defineVariable('resource')", "Patient", .badVariable, 0),
            ("name.as(Nonsense)", "Patient", .unknownType, 8),
            ("children().skip(1)", "Patient", .badArguments, 11),
            ("descendants().id[0]", "Patient", .badArguments, 16),
            ("and", "Patient", .syntax, 0),
        ])
    func refused(_ row: (String, String, PathError.Code, Int)) {
        let error = #expect(throws: PathError.self) {
            _ = try PathExpression(row.0, mode: .strict, for: row.1)
        }
        #expect(error?.code == row.2, "\(row.0): \(error?.reason ?? "")")
        #expect(error?.offset == row.3, "\(row.0)")
        #expect(error?.kind == (row.2 == .syntax ? .syntax : .semantic))
    }

    @Test("an error tells what was found and what is known")
    func words() {
        let element = #expect(throws: PathError.self) {
            _ = try PathExpression("Patient.mart", mode: .strict, for: "Patient")
        }
        #expect(element?.reason == "Patient has no element mart; known are maritalStatus")
        let input = #expect(throws: PathError.self) {
            _ = try PathExpression("name.lower()", mode: .strict, for: "Patient")
        }
        #expect(input?.reason == "lower() works on a string, not on HumanName")
    }

    @Test(
        "what may be right is let through",
        arguments: [
            ("name.given.lower()", "Patient"), ("children().count()", "Patient"),
            ("contained.name", "Patient"),
            ("extension.value.unit", "Patient"),
            ("value.unit", "Observation"), ("entry.resource.birthDate", "Bundle"),
            ("name.where(use = 'official' and family.exists())", "Patient"),
            ("%resource.anything", "Patient"),
            ("iif(active, 1, 2)", "Patient"), ("deceased.exists()", "Patient"),
            ("parameter.resource.id", "Parameters"),
            ("item.item.answer.value", "QuestionnaireResponse"),
            ("value.ofType(Quantity).value.abs()", "Observation"),
        ])
    func accepted(_ row: (String, String)) throws {
        #expect(try PathExpression(row.0, mode: .strict, for: row.1).mode == .strict)
    }

    @Test("as takes one item to the letter, and filters for search parameters")
    func casts() throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        let strict = try PathExpression("Patient.name.as(HumanName).given", mode: .strict, for: "Patient")
        #expect(throws: PathError.self) { _ = try strict.evaluate(on: root) }
        let lenient = try PathExpression("Patient.name.as(HumanName).given")
        #expect(try lenient.evaluate(on: root).count == 3)
    }
}
