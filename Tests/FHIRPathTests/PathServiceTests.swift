// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import Synchronization
import Testing

@Suite("FHIRPath: what others answer")
struct PathServiceTests {
    private static let bundle = """
        {"resourceType":"Bundle","type":"collection","entry":[
          {"fullUrl":"http://x.test/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1",
            "name":[{"family":"Ek"}]}},
          {"fullUrl":"urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0","resource":{
            "resourceType":"Practitioner","id":"2","name":[{"family":"Berg"}]}},
          {"fullUrl":"http://y.test/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1",
            "name":[{"family":"Fel"}]}},
          {"fullUrl":"http://x.test/fhir/Observation/3","resource":{"resourceType":"Observation","id":"3",
            "subject":{"reference":"Patient/1"},
            "contained":[{"resourceType":"Device","id":"d","status":"active"}],"device":{"reference":"#d"},
            "performer":[{"reference":"urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"},
              {"reference":"Practitioner/404"}]}}]}
        """

    private func values(
        _ expression: String, on json: String = PathFixture.patient, _ services: PathServices = .none
    ) throws -> [String] {
        let root = try JSONDocument(parsing: json).root
        let compiled = try PathExpression(expression, mode: .strict)
        let items = try compiled.evaluate(on: root, environment: PathEnvironment(services: services))
        return items.map { item in
            switch item.systemValue {
            case .boolean(let truth): String(truth)
            default: item.text ?? item.typeName
            }
        }
    }

    @Test(
        "resolve finds the entries of a bundle and what a resource contains",
        arguments: [
            ("Bundle.entry.resource.ofType(Observation).subject.resolve().name.family", ["Ek"]),
            ("Bundle.entry.resource.ofType(Observation).performer.resolve().name.family", ["Berg"]),
            ("Bundle.entry.resource.ofType(Observation).device.resolve().status", ["active"]),
            ("Bundle.entry.resource.ofType(Observation).performer[1].resolve().exists()", ["false"]),
        ])
    func bundle(_ row: (String, [String])) throws {
        #expect(try values(row.0, on: Self.bundle) == row.1)
    }

    @Test("resolve asks the resolver for what is not at hand")
    func resolver() throws {
        let practitioner = try JSONDocument(
            parsing: #"{"resourceType":"Practitioner","id":"9","name":[{"family":"Lund"}]}"#
        ).root
        let services = PathServices(resolve: { $0 == "Practitioner/9" ? practitioner : nil })
        #expect(try values("generalPractitioner.resolve().name.family", services) == ["Lund"])
        #expect(try values("generalPractitioner[0].resolve().exists()") == ["false"])
    }

    private func values(_ expression: String, _ services: PathServices) throws -> [String] {
        try values(expression, on: PathFixture.patient, services)
    }

    @Test("memberOf, subsumes, conformsTo and htmlChecks give what is answered")
    func answers() throws {
        let services = PathServices(
            isMember: { $1 == "http://x.test/vs" ? $0.text == "official" : nil },
            subsumes: { $0.text == "a" && $1.text == "b" },
            conforms: { $1 == "http://x.test/p" ? $0.typeName == "Patient" : nil },
            isNarrative: { $0 == "<div/>" })
        #expect(try values("name.use.select(memberOf('http://x.test/vs'))", services) == ["true", "false"])
        #expect(throws: PathError.self) {
            try values("name[0].use.memberOf('http://x.test/other')", services)
        }
        #expect(try values("'a'.subsumes('b')", services) == ["true"])
        #expect(try values("'a'.subsumedBy('b')", services) == ["false"])
        #expect(try values("conformsTo('http://x.test/p')", services) == ["true"])
        #expect(try values("name[0].conformsTo('http://x.test/p')", services) == ["false"])
        #expect(try values("'<div/>'.htmlChecks()", services) == ["true"])
    }

    @Test(
        "a question that nobody answers is an error",
        arguments: [
            "name[0].use.memberOf('x')", "'a'.subsumes('b')", "conformsTo('http://x.test/p')",
            "'x'.htmlChecks()", "name.elementDefinition()", "name.slice('http://x.test/p', 'a')",
        ])
    func silence(_ expression: String) {
        let error = #expect(throws: PathError.self) { _ = try values(expression) }
        #expect(error?.code == .evaluation)
    }

    @Test("elementDefinition gives an ElementDefinition for each element that has one")
    func definitions() throws {
        let definition = try JSONDocument(parsing: #"{"path":"Patient.name","min":0,"max":"*"}"#).root
        let services = PathServices(definition: { $0.typeName == "HumanName" ? definition : nil })
        let path = "name.elementDefinition()"
        #expect(try values("\(path).path.distinct()", services) == ["Patient.name"])
        #expect(try values("\(path).all($this is ElementDefinition and max = '*')", services) == ["true"])
        #expect(try values("name.elementDefinition().count() = name.count()", services) == ["true"])
        #expect(try values("birthDate.elementDefinition()", services) == [])
        #expect(try values("{}.elementDefinition()") == [])
        let error = #expect(throws: PathError.self) { try values("\(path).nothing", services) }
        #expect(error?.code == .unknownElement)
    }

    @Test("slice gives the elements of a slice, and fails for one that is not known")
    func slices() throws {
        let services = PathServices(isInSlice: { item, structure, name in
            guard structure == "http://x.test/p", name == "official" else { return nil }
            return item.node?.value?["use"]?.isString("official") == true
        })
        #expect(try values("name.slice('http://x.test/p', 'official').family", services) == ["Ek"])
        #expect(try values("contact.slice('http://x.test/p', 'official')", services) == [])
        #expect(try values("{}.slice('http://x.test/p', 'other')", services) == [])
        #expect(try values("name.slice({}, 'official')", services) == [])
        for wrong in ["name.slice('http://x.test/p', 'a')", "name.slice('http://x.test/q', 'official')"] {
            let error = #expect(throws: PathError.self) { try values(wrong, services) }
            #expect(error?.code == .evaluation)
        }
        let error = #expect(throws: PathError.self) { try values("name.slice('a')", services) }
        #expect(error?.code == .badArguments)
    }

    @Test("conformsTo knows the definitions of types")
    func types() throws {
        let base = "http://hl7.org/fhir/StructureDefinition/"
        #expect(try values("conformsTo('\(base)Patient')") == ["true"])
        #expect(try values("conformsTo('\(base)DomainResource')") == ["true"])
        #expect(try values("conformsTo('\(base)Person')") == ["false"])
    }

    @Test("trace shows what passes, and lets it pass")
    func trace() throws {
        let heard = Mutex<[String]>([])
        let services = PathServices(trace: { name, items in
            heard.withLock { $0.append("\(name): \(items.compactMap(\.text).joined(separator: " "))") }
        })
        #expect(try values("name.trace('namn', given).family.trace('efter')", services) == ["Ek"])
        #expect(heard.withLock { $0 } == ["namn: Åsa Maria Ås", "efter: Ek"])
    }

    @Test("an element is looked at in its resource")
    func element() throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        let name = try #require(root["name"]?[0])
        let scope = try PathScope(element: name, typeName: "HumanName", in: root)
        let expression = try PathExpression(
            "given.count() = 2 and %resource.id = 'p1' and %context.family = 'Ek' and %rootResource.active",
            mode: .strict, for: "HumanName")
        #expect(try expression.isTrue(in: scope) == true)
    }
}
