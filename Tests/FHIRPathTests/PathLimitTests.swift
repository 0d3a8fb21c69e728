// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import FHIRPath

@Suite("FHIRPath: limits")
struct PathLimitTests {
    @Test(
        "an expression that is too long, deep or high is refused",
        arguments: [
            String(repeating: "(", count: PathLimits.depthMax + 1) + "1",
            "1" + String(repeating: "+1", count: PathLimits.heightMax + 1),
            "name" + String(repeating: ".first()", count: PathLimits.heightMax + 1),
            "name" + String(repeating: "[0]", count: PathLimits.heightMax + 1),
            "name" + String(repeating: " is string", count: PathLimits.heightMax + 1),
            String(repeating: "a ", count: PathLimits.expressionBytesMax / 2 + 1),
        ])
    func size(_ expression: String) {
        let error = #expect(throws: PathError.self) { _ = try PathExpression(expression) }
        #expect(error?.code == .tooLarge)
    }

    @Test("an expression as high as it may be works, also where each part brings a stack of its own")
    func height() throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        let chain = "name" + String(repeating: ".where(true)", count: PathLimits.heightMax - 3)
        #expect(try PathExpression(chain).evaluate(on: root).count == 2)
        let descents = "$this" + String(repeating: ".descendants()", count: 300)
        #expect(try PathExpression(descents).evaluate(on: root).isEmpty)
    }

    private static func numbers(_ count: Int) -> String {
        "(" + (1...count).map(String.init).joined(separator: "|") + ")"
    }

    private static let endless: [String] = [
        "(1).repeatAll($this)", "(1).repeat($this + 1)",
        "descendants().select(%resource.descendants().select(%resource.descendants().select(1)))",
        "descendants().select(%resource.descendants()).distinct()",
        "\(numbers(30)).aggregate($total.combine($total), 1)",
        "\(numbers(40)).aggregate($total & $total, 'abc')",
        "\(numbers(40)).aggregate($total.replace('a', 'aaa'), 'a')",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.matches('^(a+)+$')",
        "'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!'.replaceMatches('^(a|a)*$', 'b')",
    ]

    @Test(
        "an evaluation that would not end is stopped",
        arguments: endless)
    func stopped(_ expression: String) throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        var environment = PathEnvironment()
        environment.stepsMax = 1_000
        let compiled = try PathExpression(expression)
        let error = #expect(throws: PathError.self) {
            _ = try compiled.evaluate(on: root, environment: environment)
        }
        #expect(error?.code == .tooMuch, "\(error?.reason ?? "")")
        #expect(error?.kind == .execution)
    }

    @Test("a collection that would be too large is not gathered")
    func items() throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        let many = Array(repeating: PathItem.integer(1), count: PathLimits.itemsMax + 1)
        let environment = PathEnvironment(variables: ["many": many])
        let expression = try PathExpression("%many.tail()")
        let error = #expect(throws: PathError.self) {
            _ = try expression.evaluate(on: root, environment: environment)
        }
        #expect(error?.reason.contains("\(PathLimits.itemsMax) items") == true)
    }

    @Test("a pattern that is too long is refused")
    func pattern() {
        let pattern = String(repeating: "a", count: PathLimits.patternMax + 1)
        let error = #expect(throws: PathError.self) { _ = try TextPattern(pattern) }
        #expect(error?.code == .evaluation)
    }

    @Test("every evaluation has all its steps, also on a shared scope")
    func steps() throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        var environment = PathEnvironment()
        environment.stepsMax = 500
        let scope = try PathScope(root, environment: environment)
        let expression = try PathExpression("descendants().count()")
        for _ in 0..<20 { #expect(try expression.evaluate(in: scope).count == 1) }
    }
}
