// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema
import Testing

@Suite("The expressions of all R4 search parameters")
struct ExpressionTests {
    /// The expressions of a type, composite and special parameters too, made for it.
    private static func expressions(
        of type: String, failures: inout Set<String>
    ) -> [(code: String, expression: PathExpression)] {
        Schema.r4.searchParameters(for: type).compactMap { definition in
            guard let text = definition.expression else { return nil }
            do {
                return (definition.code, try PathExpression(text).specialised(for: type))
            } catch {
                failures.insert("\(type).\(definition.code): \(error)")
                return nil
            }
        }
    }

    @Test("every expression can be compiled for every type it is for")
    func compiled() {
        var failures: Set<String> = []
        var count = 0
        for type in Schema.r4.resourceTypes {
            count += Self.expressions(of: type, failures: &failures).count
        }
        #expect(failures.isEmpty)
        #expect(count > 2_000)
    }

    @Test("the parts of every composite parameter can be compiled")
    func components() {
        var failures: Set<String> = []
        var parts: Set<String> = []
        for type in Schema.r4.resourceTypes {
            for definition in Schema.r4.searchParameters(for: type) {
                parts.formUnion(definition.components.map(\.expression))
            }
        }
        for part in parts {
            do {
                _ = try PathExpression(part)
            } catch {
                failures.insert("\(part): \(error)")
            }
        }
        #expect(failures.isEmpty)
        #expect(parts.count == 16)
    }

    @Test(
        "every expression runs on every official example of its type without an error",
        .enabled(if: SearchFixture.folder != nil, "needs SAMMANHANG_SUITES, the folder with fhir-r4"))
    func run() throws {
        var failures: Set<String> = []
        var known: [String: [(code: String, expression: PathExpression)]] = [:]
        var found = 0
        for line in try SearchFixture.lines(of: "fhir-r4/examples.ndjson.gz") {
            let root = try JSONDocument(parsing: line).root
            let type = try #require(root["resourceType"]?.string)
            let expressions = known[type] ?? Self.expressions(of: type, failures: &failures)
            known[type] = expressions
            for (code, expression) in expressions {
                do {
                    found += try expression.evaluate(on: root).count
                } catch {
                    failures.insert("\(type).\(code): \(error)")
                }
            }
        }
        #expect(failures.isEmpty)
        #expect(found > 4_000)
    }
}
