// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Sweden
import TestKit
import Testing

@Suite("The door: what is asked of what is written")
struct ValidationSettingTests {
    private static let patientProfile = "http://hl7.se/fhir/ig/base/StructureDefinition/SEBasePatient"
    private static let organisationProfile =
        "http://hl7.se/fhir/ig/base/StructureDefinition/SEBaseOrganization"
    /// Breaks pat-1 of R4: a contact with nothing to reach it by.
    private static let againstR4 = #"{"resourceType":"Patient","contact":[{"gender":"male"}]}"#
    /// R4 allows two names, the Swedish profile does not.
    private static let againstProfile =
        #"{"resourceType":"Patient","name":[{"family":"A"},{"family":"B"}]}"#

    private func create(
        _ text: String, in node: TestNode, as provider: HSAID = TestCountry.region
    ) async throws -> [FHIRCore.Issue] {
        let document = try JSONDocument(parsing: text)
        let type = ResourceType(try #require(document.root["resourceType"]?.string))
        do throws(DoorError) {
            _ = try await node.door.create(document, type: type, for: node.loader(provider))
            return []
        } catch {
            #expect(error.code == .invalid)
            return error.issues
        }
    }

    private func set(
        _ rule: ValidationRule, in node: TestNode, for owner: HSAID? = TestCountry.region
    ) async throws {
        _ = try await node.door.changeValidation(of: owner, for: node.loader(owner ?? TestCountry.region)) {
            $0.set(rule)
        }
    }

    @Test("until somebody says more, only what the store needs is asked")
    func off() async throws {
        let node = try await TestNode()
        #expect(try await create(Self.againstR4, in: node).isEmpty)
        #expect(try await create(#"{"resourceType":"Patient","colour":"x"}"#, in: node).count == 1)
    }

    @Test("base refuses what breaks R4 with every error, for the owner who says so only")
    func base() async throws {
        let node = try await TestNode()
        #expect(try await create(Self.againstR4, in: node).isEmpty)
        try await set(ValidationRule(.everything, .base), in: node)
        let two = #"{"resourceType":"Patient","contact":[{"gender":"male"},{"gender":"male"}]}"#
        let found = try await create(two, in: node)
        #expect(found.map { $0.expression.first } == ["Patient.contact[0]", "Patient.contact[1]"])
        #expect(found.allSatisfy { $0.isError && $0.position != nil && $0.code == .invariant })
        #expect(try await create(Self.againstR4, in: node, as: TestCountry.specialist).isEmpty)
        #expect(try await create(Self.againstProfile, in: node).isEmpty)
    }

    @Test("what the node asks holds for owners who say nothing; an owner's own word goes before it")
    func nodeAndOwner() async throws {
        let node = try await TestNode()
        try await set(ValidationRule(.everything, .base), in: node, for: nil)
        #expect(try await create(Self.againstR4, in: node).count == 1)
        try await set(ValidationRule(.everything, .off), in: node)
        #expect(try await create(Self.againstR4, in: node).isEmpty)
        #expect(try await create(Self.againstR4, in: node, as: TestCountry.specialist).count == 1)
        let settings = try await node.door.validationSettings()
        #expect(settings.map(\.owner) == [nil, TestCountry.region])
    }

    @Test("a type goes before everything, and a claimed profile before its type; the strictest of two")
    func precedence() async throws {
        let node = try await TestNode()
        try await set(ValidationRule(.everything, .base), in: node)
        try await set(ValidationRule(.type("Patient"), .off), in: node)
        #expect(try await create(Self.againstR4, in: node).isEmpty)
        let claiming =
            #"{"resourceType":"Patient","meta":{"profile":["\#(Self.patientProfile)|1.1.0"]},"#
            + #""name":[{"family":"A"},{"family":"B"}]}"#
        #expect(try await create(claiming, in: node).isEmpty)
        try await set(ValidationRule(.profile(Self.patientProfile), .base), in: node)
        #expect(try await create(claiming, in: node).isEmpty, "base does not follow claims")
        try await set(ValidationRule(.profile(Self.patientProfile), .profile), in: node)
        #expect(try await create(claiming, in: node).count == 1)
    }

    @Test("profile follows those that the setting names, each for its own type")
    func follows() async throws {
        let node = try await TestNode()
        let follows = [Self.patientProfile, Self.organisationProfile]
        try await set(ValidationRule(.everything, .profile, follows: follows), in: node)
        let found = try await create(Self.againstProfile, in: node)
        #expect(found.count == 1 && found[0].diagnostics.contains("SEBasePatient"), "\(found)")
        let wrong =
            #"{"resourceType":"Patient","identifier":[{"system":"#
            + #""http://electronichealth.se/identifier/personnummer","value":"191212121213"}]}"#
        let number = try await create(wrong, in: node)
        #expect(number.contains { $0.diagnostics.contains("check digit") })
        #expect(number.allSatisfy { !$0.diagnostics.contains("191212121213") })
        let organisation = try JSONDocument(
            parsing: TestRecord.organisation(TestCountry.centre).encoded()
        ).bytes
        _ = try await create(String(decoding: organisation, as: UTF8.self), in: node)
    }

    @Test("an unknown extension is let in unless the owner refuses it; an unknown modifier never at base")
    func extensions() async throws {
        let node = try await TestNode()
        let unknown = #"[{"url":"http://far.se/x","valueCode":"x"}]"#
        let plain = #"{"resourceType":"Patient","extension":\#(unknown)}"#
        let modifier = #"{"resourceType":"Patient","modifierExtension":\#(unknown)}"#
        try await set(ValidationRule(.everything, .base), in: node)
        #expect(try await create(plain, in: node).isEmpty)
        #expect(try await create(modifier, in: node).map(\.code) == [.extension])
        _ = try await node.door.changeValidation(
            of: TestCountry.region, for: node.loader(TestCountry.region)
        ) { $0.refusesUnknownExtensions = true }
        #expect(try await create(plain, in: node).map(\.code) == [.extension])
        #expect(try await create(Self.againstR4, in: node).count == 1, "the rule stands beside it")
    }

    @Test("update, transaction, batch and load ask the same as create")
    func allWays() async throws {
        let node = try await TestNode()
        try await set(ValidationRule(.everything, .base), in: node)
        let visit = node.loader(TestCountry.region)
        let named = Self.againstR4.replacing(#""contact""#, with: #""id":"p9","contact""#)
        let error = await #expect(throws: DoorError.self) {
            try await node.door.update(try JSONDocument(parsing: named), key: "Patient/p9", for: visit)
        }
        #expect(error?.code == .invalid)
        guard
            case .refused(let issues) = try await node.door.load(
                [try JSONDocument(parsing: named)], for: visit)[0]
        else { throw TestFailure("it was stored") }
        #expect(issues.count == 1)
    }

    @Test("a finding in a bundle has its place in what was sent, also after a reference was replaced")
    func placesInBundles() async throws {
        let node = try await TestNode()
        try await set(ValidationRule(.everything, .base), in: node)
        let visit = node.loader(TestCountry.region)
        let reference =
            #""managingOrganization":{"reference":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520"}"#
        for type in ["transaction", "batch"] {
            let text = """
                {"resourceType":"Bundle","type":"\(type)","entry":[
                {"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","resource":
                {"resourceType":"Organization","name":"A"},"request":{"method":"POST","url":"Organization"}},
                {"request":{"method":"POST","url":"Patient"},"resource":
                  {"resourceType":"Patient",
                   \(reference),"contact":[{"gender":"male"}]}}]}
                """
            let bundle = try JSONDocument(parsing: text)
            let line = try #require(text.split(separator: "\n").last)
            let found = try #require(line.firstRange(of: #"{"gender""#))
            let wanted = line.distance(from: line.startIndex, to: found.lowerBound) + 1
            if type == "transaction" {
                let error = await #expect(throws: DoorError.self) {
                    try await node.door.transaction(bundle, for: visit)
                }
                #expect(error?.issues.map(\.expression) == [["Bundle.entry[1].resource.Patient.contact[0]"]])
                #expect(error?.issues.first?.position == TextPosition(line: 6, column: wanted))
            } else {
                let answer = try JSONDocument(
                    parsing: try await node.door.batch(bundle, for: visit).encoded()
                ).root
                let place = answer["entry"]?[1]?.at("response", "outcome", "issue")?[0]?["location"]
                #expect(place?.elements.map(\.string) == ["line[6]", "column[\(wanted)]"])
            }
        }
    }

    @Test("a setting holds in another process on the same database, and after a restart")
    func otherProcesses() async throws {
        let node = try await TestNode()
        let clock = node.clock
        let other = Door(store: node.store, keys: node.keys, now: { clock.now })
        let document = try JSONDocument(parsing: Self.againstR4)
        _ = try await other.create(document, type: "Patient", for: node.loader(TestCountry.region))
        try await set(ValidationRule(.everything, .base), in: node)
        let error = await #expect(throws: DoorError.self) {
            try await other.create(document, type: "Patient", for: node.loader(TestCountry.region))
        }
        #expect(error?.code == .invalid)
    }

    @Test("a setting is changed by administration of the owner only, and only to what is known")
    func whoMaySet() async throws {
        let node = try await TestNode()
        for visit in [node.visit(TestCountry.berg), node.visit(.anna), node.loader(TestCountry.specialist)] {
            let error = await #expect(throws: DoorError.self) {
                try await node.door.changeValidation(of: TestCountry.region, for: visit) {
                    $0.set(ValidationRule(.everything, .base))
                }
            }
            #expect(error?.code == .forbidden)
        }
        let unknown = [
            ValidationRule(.type("Hund"), .base),
            ValidationRule(.everything, .profile, follows: ["http://a.se/ingen"]),
        ]
        for rule in unknown {
            let error = await #expect(throws: DoorError.self) { try await set(rule, in: node) }
            #expect(error?.code == .invalid)
        }
        #expect(try await node.door.validationSettings().isEmpty)
    }

    @Test("what is taken away no longer holds")
    func clear() async throws {
        let node = try await TestNode()
        try await set(ValidationRule(.type("Patient"), .base), in: node)
        #expect(try await create(Self.againstR4, in: node).count == 1)
        _ = try await node.door.changeValidation(
            of: TestCountry.region, for: node.loader(TestCountry.region)
        ) { $0.clear(.type("Patient")) }
        #expect(try await create(Self.againstR4, in: node).isEmpty)
    }

    @Test("a profile and a questionnaire that are stored here are judged by, as they now stand")
    func storedDefinitions() async throws {
        let node = try await TestNode()
        let url = "http://region.example/StructureDefinition/named"
        func profile(min: Int) -> String {
            """
            {"resourceType":"StructureDefinition","id":"named","url":"\(url)","name":"Named",
            "status":"active","kind":"resource","abstract":false,"type":"Patient","derivation":"constraint",
            "baseDefinition":"http://hl7.org/fhir/StructureDefinition/Patient",
            "differential":{"element":[{"id":"Patient.name","path":"Patient.name","min":\(min)}]}}
            """
        }
        func store(_ text: String) async throws {
            let document = try JSONDocument(parsing: text)
            let key = ResourceKey(
                ResourceType(try #require(document.root["resourceType"]?.string)),
                try #require(document.root["id"]?.string.flatMap { ResourceID($0) }))
            _ = try await node.door.update(document, key: key, for: node.loader(TestCountry.region))
        }
        func errors(_ text: String, _ type: ResourceType, _ profiles: [String] = []) async throws -> [String]
        {
            try await node.door.findings(
                in: try JSONDocument(parsing: text), as: type, profiles: profiles,
                for: node.loader(TestCountry.region)
            ).filter(\.isError).map(\.diagnostics)
        }
        let nameless = #"{"resourceType":"Patient"}"#
        #expect(try await errors(nameless, "Patient", [url]).first?.contains("not known here") == true)
        try await store(profile(min: 1))
        #expect(try await errors(nameless, "Patient", [url]).first?.contains("name") == true)
        let others = try await node.door.findings(
            in: try JSONDocument(parsing: nameless), as: "Patient", profiles: [url],
            for: node.loader(TestCountry.specialist))
        #expect(others.first { $0.isError }?.diagnostics.contains("not known here") == true)
        try await set(ValidationRule(.type("Patient"), .profile, follows: [url]), in: node)
        #expect(try await create(nameless, in: node).count == 1)
        try await store(profile(min: 0))
        #expect(try await errors(nameless, "Patient", [url]).isEmpty)
        #expect(try await create(nameless, in: node).isEmpty)

        let questions = "http://region.example/Questionnaire/q"
        let response = """
            {"resourceType":"QuestionnaireResponse","status":"completed","questionnaire":"\(questions)",
            "item":[{"linkId":"zzz"}]}
            """
        #expect(try await errors(response, "QuestionnaireResponse").isEmpty)
        try await store(
            """
            {"resourceType":"Questionnaire","id":"q","url":"\(questions)","status":"active",
            "item":[{"linkId":"1","type":"string","text":"Hur mår du?"}]}
            """)
        #expect(try await errors(response, "QuestionnaireResponse").count == 1)
    }
}
