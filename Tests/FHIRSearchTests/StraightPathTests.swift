// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema
import Testing

@Suite("Search parameters that are straight paths")
struct StraightPathTests {
    private static func expressions(of type: String) throws -> [PathExpression] {
        try Schema.r4.searchParameters(for: type).compactMap { definition in
            try definition.expression.map { try PathExpression($0).specialised(for: type) }
        }
    }

    /// What the paths lead to, as places in the document and types, in the order of an evaluation. What is
    /// equal comes once, when there are several branches, as in a union.
    private static func walked(_ paths: [StraightPath], _ root: JSONValue) throws -> [String] {
        let tree = MemberTree(paths.enumerated().map { (members: $1.members, mark: $0) })
        let scope = try PathScope(root)
        let branches = (paths.map(\.branch).max() ?? 0) + 1
        var found: [[(value: JSONValue, type: String)]] = Array(repeating: [], count: branches)
        for finding in tree.findings(in: root) {
            let path = paths[finding.mark]
            let value = root.document.value(at: finding.place)
            guard let node = path.node(value), path.takes(node, in: { scope }) else { continue }
            found[path.branch].append((value, path.typeName))
        }
        guard branches > 1 else { return found[0].map { "\($0.value.nodeID) \($0.type)" } }
        var united: [(value: JSONValue, type: String)] = []
        for item in found.flatMap(\.self)
        where !united.contains(where: { $0.value.isSameTree(as: item.value) }) {
            united.append(item)
        }
        return united.map { "\($0.value.nodeID) \($0.type)" }
    }

    private static func evaluated(_ expression: PathExpression, _ root: JSONValue) throws -> [String] {
        try expression.evaluate(on: root).compactMap { item in
            item.node.flatMap { node in node.value.map { "\($0.nodeID) \(node.typeName)" } }
        }
    }

    @Test("most expressions are straight paths")
    func share() throws {
        let expressions = try Schema.r4.resourceTypes.flatMap { try Self.expressions(of: $0) }
        let wanted = expressions.filter { !$0.isAlwaysEmpty }
        let straight = wanted.filter { $0.straightPaths != nil }
        #expect(straight.count * 10 > wanted.count * 9)
    }

    @Test(
        "a filter takes the references of one type",
        arguments: [
            (#"{"reference":"Patient/1"}"#, true), (#"{"reference":"Group/1"}"#, false),
            (#"{"reference":"Patient/1/_history/2"}"#, true), (#"{"reference":"Patient/å"}"#, false),
            (#"{"reference":"http://a.test/fhir/Patient/1"}"#, true), (##"{"reference":"#p"}"##, true),
            (##"{"reference":"#g"}"##, false), (#"{"reference":"urn:uuid:1"}"#, false),
            (#"{"reference":"urn:uuid:1","type":"Patient"}"#, true), (#"{"type":"Patient"}"#, true),
            (#"{"reference":"Patient\/1"}"#, true), (#"{"display":"Åsa"}"#, false),
            (#"{"reference":"patient/1"}"#, false), (#"{"reference":"Nothing/1"}"#, false),
        ])
    func filter(_ row: (reference: String, isTaken: Bool)) throws {
        let json = """
            {"resourceType":"Observation","subject":\(row.reference),
             "contained":[{"resourceType":"Patient","id":"p"},{"resourceType":"Group","id":"g"}]}
            """
        let root = try JSONDocument(parsing: json).root
        let expression = try PathExpression("Observation.subject.where(resolve() is Patient)")
            .specialised(for: "Observation")
        let paths = try #require(expression.straightPaths)
        #expect(try Self.walked(paths, root).isEmpty == !row.isTaken)
        #expect(try Self.walked(paths, root) == Self.evaluated(expression, root))
    }

    @Test(
        "what does more than walk is no straight path",
        arguments: [
            "Patient.deceased.exists()", "Patient.name.first()", "Patient.name.given | Patient.active",
            "Patient.birthDate.extension", "Patient.contained", "Patient.name.where(use='old').given",
            "Patient.name.given.upper()", "%resource.id",
        ])
    func others(_ text: String) throws {
        #expect(try PathExpression(text).specialised(for: "Patient").straightPaths == nil)
    }

    @Test(
        "on every official example a straight path leads to what its expression gives",
        .enabled(if: SearchFixture.folder != nil, "needs SAMMANHANG_SUITES, the folder with fhir-r4"))
    func examples() throws {
        var known: [String: [PathExpression]] = [:]
        var found = 0
        for line in try SearchFixture.lines(of: "fhir-r4/examples.ndjson.gz") {
            let root = try JSONDocument(parsing: line).root
            let type = try #require(root["resourceType"]?.string)
            let expressions = try known[type] ?? Self.expressions(of: type)
            known[type] = expressions
            for expression in expressions {
                guard let paths = expression.straightPaths else { continue }
                let walked = try Self.walked(paths, root)
                #expect(try walked == Self.evaluated(expression, root), "\(type): \(expression.text)")
                found += walked.count
            }
        }
        #expect(found > 4_000)
    }
}
