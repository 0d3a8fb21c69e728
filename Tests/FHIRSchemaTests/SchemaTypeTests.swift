// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema
import Testing

@Suite("Types of R4")
struct SchemaTypeTests {
    private let schema = Schema.r4

    @Test("there are 146 concrete resource types, sorted, without the abstract ones")
    func resourceTypes() {
        #expect(schema.resourceTypes.count == 146)
        #expect(schema.resourceTypes == schema.resourceTypes.sorted())
        #expect(schema.isResource("Patient"))
        for name in ["Resource", "DomainResource", "HumanName", "patient", "", "Patient.contact"] {
            #expect(!schema.isResource(name))
        }
    }

    @Test(
        "a type that R4 does not have is nil",
        arguments: ["", "Pat", "Patients", "#", "Patient.", "zzz", "A"])
    func unknownType(name: String) {
        #expect(schema.type(name) == nil)
    }

    @Test("the first and the last type of the table are found")
    func tableEnds() {
        #expect(schema.type("Account")?.kind == .resource)
        #expect(schema.type("xhtml")?.kind == .primitive)
    }

    @Test(
        "a type knows its kind and what it specialises",
        arguments: [
            ("Patient", TypeDefinition.Kind.resource, "DomainResource" as String?, false),
            ("Bundle", .resource, "Resource", false),
            ("Resource", .resource, nil, true),
            ("HumanName", .complex, "Element", false),
            ("Age", .complex, "Quantity", false),
            ("Timing", .complex, "BackboneElement", false),
            ("markdown", .primitive, "string", false),
            ("Patient.contact", .backbone, "BackboneElement", false),
            ("Timing.repeat", .backbone, "Element", false),
        ])
    func kindAndBase(name: String, kind: TypeDefinition.Kind, base: String?, isAbstract: Bool) throws {
        let type = try #require(schema.type(name))
        #expect(type.name == name)
        #expect(type.kind == kind)
        #expect(type.baseName == base)
        #expect(type.isAbstract == isAbstract)
    }

    @Test("elements come in the order of the definitions, inherited ones first")
    func elementOrder() throws {
        let patient = try #require(schema.type("Patient"))
        #expect(
            patient.elements.prefix(9).map(\.name) == [
                "id", "meta", "implicitRules", "language", "text", "contained", "extension",
                "modifierExtension",
                "identifier",
            ])
        #expect(patient.elements.count == 24)
    }

    @Test("the id of a resource is an id, that of an element a string")
    func idTypes() throws {
        #expect(schema.type("Patient")?.element(path: "id")?.types.map(\.code) == ["id"])
        #expect(schema.type("HumanName")?.element(path: "id")?.types.map(\.code) == ["string"])
    }

    @Test("every type named by an element can be looked up, and every element has a type")
    func everyTypeIsThere() {
        for name in EveryType.names {
            guard let type = schema.type(name) else {
                Issue.record("\(name) is missing")
                continue
            }
            for element in type.elements {
                #expect(!element.types.isEmpty, "\(element.path)")
                for reference in element.types where !reference.code.hasPrefix("System.") {
                    #expect(schema.type(reference.code) != nil, "\(element.path): \(reference.code)")
                }
            }
        }
    }

    @Test("the primitive types of the program are those of the definitions")
    func primitives() {
        for primitive in PrimitiveType.allCases {
            let type = schema.type(primitive.rawValue)
            #expect(type?.kind == .primitive)
            #expect(type?.element(path: "value")?.types.map(\.code) == [primitive.systemType])
        }
        #expect(EveryType.names.count { schema.type($0)?.kind == .primitive } == PrimitiveType.allCases.count)
    }

    @Test("asking from many threads gives one definition")
    func concurrency() async {
        let found = await withTaskGroup(of: ObjectIdentifier?.self) { group in
            for _ in 0..<64 {
                group.addTask { Schema.r4.type("ExplanationOfBenefit").map(ObjectIdentifier.init) }
            }
            return await group.reduce(into: Set<ObjectIdentifier?>()) { $0.insert($1) }
        }
        #expect(found.count == 1)
    }
}

/// The names of all types that can be reached from the resources.
enum EveryType {
    static let names: Set<String> = {
        var names: Set<String> = []
        var waiting = Schema.r4.resourceTypes
        while let name = waiting.popLast() {
            guard !name.hasPrefix("System."), names.insert(name).inserted else { continue }
            waiting += Schema.r4.type(name)?.elements.flatMap { $0.types.map(\.code) } ?? []
        }
        return names
    }()
}
