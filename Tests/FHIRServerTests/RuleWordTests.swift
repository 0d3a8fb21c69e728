// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import FHIRServer
import HTTPTypes
import Testing

@Suite("The rules of R4 in Swedish")
struct RuleWordTests {
    private let texts = Texts(assets: Assets())

    @Test("every rule in the definitions of the program has Swedish words, and they are not the English")
    func complete() throws {
        let rules = try DefinedRule.all()
        let book = texts.phrasebook(.swedish)
        #expect(rules.count > 240)
        for rule in rules {
            let swedish = Wording(words: rule.words, names: [rule.name]).text(in: book)
            #expect(swedish != rule.words, "\(rule.name) has no Swedish")
            #expect(swedish.contains(where: \.isLetter) && swedish.hasSuffix("."), "\(rule.name): \(swedish)")
        }
    }

    @Test("a text is of one rule only, and of one that exists")
    func each() throws {
        let names = try DefinedRule.all().map(\.name)
        #expect(Set(names).count == names.count)
        #expect(texts.onDemand("invariants", .swedish).keys == names.sorted())
    }

    private static let broken = [
        (
            "Observation",
            #""status":"final","code":{"text":"a"},"valueString":"b","dataAbsentReason":{"text":"c"}"#,
            "obs-6", "Ange inte dataAbsentReason när value finns. Ta bort ett av dem.",
            "dataAbsentReason SHALL only be present if Observation.value[x] is not present"
        ),
        (
            "Organization", #""active":true"#, "org-1", "Ange minst ett av identifier och name.",
            "The organization SHALL at least have a name or an identifier, and possibly more than one"
        ),
        (
            "Patient",
            ##""contained":[{"resourceType":"Organization","id":"o","name":"A","meta":{"versionId":"1"}}],"##
                + ##""managingOrganization":{"reference":"#o"}"##,
            "dom-4", "Ta bort meta.versionId och meta.lastUpdated från resurserna i contained.",
            "If a resource is contained in another resource, it SHALL NOT have a meta.versionId or a meta.lastUpdated"
        ),
    ]

    @Test("$validate tells what a rule of R4 asks for in Swedish or English", arguments: broken)
    func validate(type: String, members: String, key: String, swedish: String, english: String) async throws {
        try await APINode.run { node in
            let body = "{\"resourceType\":\"\(type)\",\n\(members)}"
            let told = [
                ("sv", "uppfyller inte regeln \(key): \(swedish) (rad 1, kolumn 1)"),
                ("en", "breaks the rule \(key): \(english) (line 1, column 1)"),
            ]
            for (language, words) in told {
                let answer = try await node.ask(
                    .post, "/\(type)/$validate", body, [.acceptLanguage: language])
                #expect(answer.status == .ok && answer.headers[.contentLanguage] == language)
                let issues = try answer.json["issue"].map { Array($0.elements) } ?? []
                let issue = try #require(issues.first { $0["code"]?.string == "invariant" })
                #expect(issue["severity"]?.string == "error")
                #expect(issue["expression"]?[0]?.string == type)
                #expect(issue["diagnostics"]?.string == "\(type) \(words)")
            }
        }
    }
}
