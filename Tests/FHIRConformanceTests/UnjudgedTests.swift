// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite("What could not be judged is told")
struct UnjudgedTests {
    /// What was not judged: always warnings, never errors.
    private func unjudged(_ text: String, with definitions: [String]) throws -> [FHIRCore.Issue] {
        let found = try findings(text, with: definitions)
        #expect(found.filter(\.isError).isEmpty)
        return found.filter { $0.code == .notSupported }
    }

    private func definition(_ rule: String, at path: String = "Patient", _ name: String = "p") -> String {
        profile(
            name, of: String(path.prefix { $0 != "." }),
            #"{"path":"\#(path)","constraint":[{"key":"n-1","severity":"error","human":"Two names","#
                + #""expression":"\#(rule)"}]}"#)
    }

    @Test(
        "a rule of a profile that cannot be compiled or run is named, with its profile and why",
        arguments: [
            ("name.where(", "Expected"), ("name.nothing()", "nothing"),
            ("name.given.single() = 'Åsa'", "one item"),
            ("now() > @2020", "time"), ("name.family.first().matches('(')", "pattern"),
        ])
    func rule(_ row: (expression: String, reason: String)) throws {
        let text = patient(#""name":[{"family":"Ek","given":["Åsa","Maria"]}]"#)
        let found = try unjudged(text, with: [definition(row.expression)])
        #expect(found.count == 1)
        let words = found.first?.diagnostics ?? ""
        #expect(words.hasPrefix("Patient was not judged by the rule n-1 of http://t.se/p: "))
        #expect(words.lowercased().contains(row.reason.lowercased()))
        #expect(found.first?.severity == .warning)
    }

    @Test("a rule that can be judged is not told of, whether it holds or is empty")
    func judged() throws {
        let text = patient(#""name":[{"family":"Ek","given":["Åsa","Maria"]}]"#)
        for rule in ["name.given.count() = 2", "name.family = 'Ek'"] {
            #expect(try unjudged(text, with: [definition(rule)]).isEmpty)
        }
    }

    @Test("each element that was not judged is told of at its place")
    func places() throws {
        let text = patient(#""name":[{"given":["Åsa","Eva"]},{"given":["Bo"]},{"given":["Ali","Omar"]}]"#)
        let found = try unjudged(text, with: [definition("given.single().exists()", at: "Patient.name")])
        #expect(found.map(\.expression) == [["Patient.name[0]"], ["Patient.name[2]"]])
    }

    @Test(
        "a rule of a profile that a reference must lead to is told of when what it leads to passes without it"
    )
    func referenced() throws {
        let target =
            #"{"path":"Patient.managingOrganization","type":[{"code":"Reference","targetProfile":["http://t.se/o"]}]}"#
        let definitions = [
            profile("p", of: "Patient", target), definition("name.where(", at: "Organization", "o"),
        ]
        let text = patient(
            ##""contained":[{"resourceType":"Organization","id":"o","name":"Björken"}],"##
                + ##""managingOrganization":{"reference":"#o"}"##)
        let found = try unjudged(text, with: definitions)
        #expect(found.map(\.expression) == [["Patient.contained[0]"]])
        #expect(found.first?.diagnostics.contains("n-1 of http://t.se/o") == true)
    }

    @Test("a place of an extension that cannot be worked out is told of, and one that can is held to")
    func context() throws {
        func definition(_ expression: String) -> String {
            #"{"resourceType":"StructureDefinition","url":"http://t.se/e","status":"draft","#
                + #""kind":"complex-type","type":"Extension","derivation":"constraint","#
                + #""baseDefinition":"http://hl7.org/fhir/StructureDefinition/Extension","#
                + #""context":[{"type":"fhirpath","expression":"\#(expression)"}],"#
                + #""differential":{"element":[{"path":"Extension.url","fixedUri":"http://t.se/e"}]}}"#
        }
        let text =
            #"{"resourceType":"Patient","name":[{"extension":[{"url":"http://t.se/e","valueString":"x"}]}]}"#
        let broken = try unjudged(text, with: [definition("name.where(")])
        #expect(broken.count == 1)
        #expect(broken.first?.diagnostics.contains("where http://t.se/e may stand") == true)
        #expect(try unjudged(text, with: [definition("Patient.name")]).isEmpty)
        #expect(try errors(text, with: [definition("Patient.contact")]).count == 1)
    }

    @Test("a rule of an extension is judged on what holds it, and told of when it cannot be")
    func contextRule() throws {
        func definition(_ rule: String) -> String {
            #"{"resourceType":"StructureDefinition","url":"http://t.se/e","status":"draft","#
                + #""kind":"complex-type","type":"Extension","derivation":"constraint","#
                + #""baseDefinition":"http://hl7.org/fhir/StructureDefinition/Extension","#
                + #""context":[{"type":"element","expression":"HumanName"}],"contextInvariant":["\#(rule)"],"#
                + #""differential":{"element":[{"path":"Extension.url","fixedUri":"http://t.se/e"}]}}"#
        }
        let text =
            #"{"resourceType":"Patient","name":[{"use":"old","extension":[{"url":"http://t.se/e","#
            + #""valueString":"x"}]}]}"#
        #expect(try unjudged(text, with: [definition("use = 'old' and %extension.value = 'x'")]).isEmpty)
        let broken = try errors(text, with: [definition("use = 'official'")])
        #expect(broken.count == 1)
        #expect(broken.first?.contains("the rule use = 'official' of http://t.se/e does not hold") == true)
        #expect(try unjudged(text, with: [definition("use.nothing()")]).count == 1)
    }

    @Test("a form that a question asks for and that is no pattern is told of with the question")
    func form() throws {
        func questionnaire(_ form: String) -> String {
            #"{"resourceType":"Questionnaire","url":"http://t.se/q","status":"active","item":[{"linkId":"1","#
                + #""type":"string","extension":[{"url":"http://hl7.org/fhir/StructureDefinition/regex","#
                + #""valueString":"\#(form)"}]}]}"#
        }
        let text =
            #"{"resourceType":"QuestionnaireResponse","questionnaire":"http://t.se/q","status":"completed","#
            + #""item":[{"linkId":"1","answer":[{"valueString":"abc"}]}]}"#
        let broken = try unjudged(text, with: [questionnaire("(")])
        #expect(broken.count == 1)
        #expect(broken.first?.diagnostics.contains("the form that 1 asks for") == true)
        #expect(try unjudged(text, with: [questionnaire("[a-c]+")]).isEmpty)
        #expect(try errors(text, with: [questionnaire("[0-9]+")]).count == 1)
    }

    @Test("a search parameter whose expression cannot be compiled is refused with why")
    func searchParameter() throws {
        let text =
            #"{"resourceType":"SearchParameter","url":"http://t.se/s","name":"S","status":"draft","#
            + #""description":"x","code":"s","base":["Patient"],"type":"string","#
            + #""expression":"Patient.name.where("}"#
        let found = try errors(text)
        #expect(found.count == 1)
        #expect(found.first?.contains("is no FHIRPath that can be run: ") == true)
    }

    @Test("a rule that asks for a value set that is not known is told of")
    func unknownValueSet() throws {
        let text = patient(#""gender":"male""#)
        let known = definition("gender.memberOf('http://hl7.org/fhir/ValueSet/administrative-gender')")
        #expect(try unjudged(text, with: [known]).isEmpty)
        #expect(try unjudged(text, with: [definition("gender.memberOf('http://t.se/none')")]).count == 1)
    }
}
