// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What `access explain` prints: for each case the rule, the decision, its source and the reason.
package struct AccessExplanation: Sendable {
    /// One case, judged.
    package struct Case: Sendable, Hashable {
        /// The name in the file, or `case 1`.
        package let name: String
        /// The facts that were judged.
        package let request: AccessRequest
        /// What the table says.
        package let verdict: Verdict
        /// The rule that the file expects; nil when it says nothing.
        package let expectedRule: String?
        /// The decision that the file expects; nil when it says nothing.
        package let expectedDecision: String?

        /// Whether the answer is what the file expects; nil when it expects nothing, or the row is not built.
        package var agrees: Bool? {
            guard expectedRule != nil || expectedDecision != nil, !verdict.isMissingRow else { return nil }
            return (expectedRule ?? verdict.rule) == verdict.rule
                && (expectedDecision ?? verdict.decision.rawValue) == verdict.decision.rawValue
        }
    }

    /// In the order given.
    package let cases: [Case]
    private let isArray: Bool

    /// Judges one object or an array, each a case (`{"name", "input", "rule", "decision"}`) or its bare
    /// facts.
    ///
    /// - Parameter day: The day whose law applies.
    /// - Throws: what is wrong, with the field and what is allowed.
    package init(
        parsing bytes: [UInt8], day: CalendarDay, policy: Policy = .standard
    ) throws(AccessInputError) {
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(parsing: bytes)
        } catch {
            throw AccessInputError(
                .syntax, "not JSON: \(error.reason) (line \(error.line), column \(error.column))")
        }
        try self.init(document.root, day: day, policy: policy)
    }

    /// Judges what has been parsed.
    package init(
        _ root: JSONValue, day: CalendarDay, policy: Policy = .standard
    ) throws(AccessInputError) {
        guard root.kind == .object || root.kind == .array else {
            throw AccessInputError(.wrongShape, "give one JSON object, or an array of them")
        }
        isArray = root.kind == .array
        let table = StaffTable(policy: policy)
        var cases: [Case] = []
        for value in root.elements {
            cases.append(try Self.judged(value, number: cases.count + 1, by: table, on: day))
        }
        self.cases = cases
    }

    private static func judged(
        _ value: JSONValue, number: Int, by table: StaffTable, on day: CalendarDay
    ) throws(AccessInputError) -> Case {
        let name = value["name"]?.string ?? "case \(number)"
        do throws(AccessInputError) {
            let isWrapped = value["input"] != nil
            if isWrapped { try refuseUnknownMembers(of: value) }
            let request = try AccessRequest(json: value["input"] ?? value)
            return Case(
                name: name, request: request, verdict: table.verdict(on: request, day: day),
                expectedRule: isWrapped ? value["rule"]?.string : nil,
                expectedDecision: isWrapped ? value["decision"]?.string : nil
            )
        } catch {
            throw error.inCase(name)
        }
    }

    private static func refuseUnknownMembers(of value: JSONValue) throws(AccessInputError) {
        let known = ["name", "input", "rule", "decision"]
        for (name, _) in value.members where !known.contains(name) {
            throw AccessInputError(
                .unknownField, field: name,
                "unknown field \"\(name)\"; a case has \(known.joined(separator: ", "))")
        }
    }

    /// The answers as JSON: an object for one case, an array for an array.
    package var tree: JSONTree {
        let answers = cases.map(Self.tree)
        return isArray ? .array(answers) : answers.first ?? .array([])
    }

    private static func tree(_ answer: Case) -> JSONTree {
        [
            "name": .string(answer.name), "rule": .string(answer.verdict.rule),
            "decision": .string(answer.verdict.decision.rawValue),
            "source": .string(answer.verdict.source.description), "reason": .string(answer.verdict.reasonKey),
            "obligations": .array(answer.verdict.obligations.map { .string($0.rawValue) }),
            "missingRow": .bool(answer.verdict.isMissingRow),
            "expectedRule": .optional(answer.expectedRule),
            "expectedDecision": .optional(answer.expectedDecision),
            "agrees": answer.agrees.map { .bool($0) } ?? .absent,
        ]
    }

    /// The answers for people, some lines for each case.
    ///
    /// - Parameter text: Gives the reason of a key in the language of the reader.
    package func lines(text: (String) -> String) -> [String] {
        cases.flatMap { Self.lines($0, text(Self.notBuiltKey), text($0.verdict.reasonKey)) } + [summary]
    }

    private static let notBuiltKey = "rules.notbuilt"

    private static func lines(_ answer: Case, _ notBuilt: String, _ reason: String) -> [String] {
        var lines = [
            answer.name,
            "  \(answer.verdict.rule)  \(answer.verdict.decision.rawValue)",
            "  \(answer.verdict.source)",
            "  \(reason)",
        ]
        if answer.verdict.isMissingRow { lines.append("  \(notBuilt)") }
        if answer.agrees == false {
            lines.append("  ≠ \(answer.expectedRule ?? "")  \(answer.expectedDecision ?? "")")
        }
        return lines
    }

    /// Counts: `58 cases: 35 decided, 23 missing rows, 0 differ`.
    private var summary: String {
        let missing = cases.count { $0.verdict.isMissingRow }
        let different = cases.count { $0.agrees == false }
        let decided = cases.count - missing
        return "\(cases.count) cases: \(decided) decided, \(missing) missing rows, \(different) differ"
    }
}
