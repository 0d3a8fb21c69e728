// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

/// How to find the index entries of one resource type.
///
/// Nine parameters in ten are straight paths. All of them are walked at once; an expression is evaluated only
/// when the resource has a member that it starts from.
final class ExtractionPlan: Sendable {
    struct Parameter: Sendable {
        let code: String
        let kind: SearchParameterDefinition.Kind
    }

    let parameters: [Parameter]
    let tasks: [ExtractionTask]
    /// The members to look at; the marks are places in `wanted`.
    private let tree: MemberTree
    /// What to do where a member is found, one for each of `tasks`.
    private let wanted: [(work: ExtractionWork, isPath: Bool)]
    /// What is left out: the definition and why.
    let unsupported: [(definition: SearchParameterDefinition, reason: String)]
    /// The expressions that any resource may give something.
    private let always: [ExtractionWork]

    /// `_id` and `_lastUpdated` are columns of every store, not index entries.
    private static let columns: Set<String> = ["_id", "_lastUpdated"]

    init(type: String, schema: Schema) {
        var parameters: [Parameter] = []
        var unsupported: [(SearchParameterDefinition, String)] = []
        var draft = Draft()
        for definition in schema.searchParameters(for: type) where !Self.columns.contains(definition.code) {
            do throws(ExtractionObstacle) {
                let found = try Self.expression(of: definition, type: type, schema: schema)
                guard let expression = found else { continue }
                if definition.type == .composite {
                    let sources = try CompositeSource.all(
                        of: definition, expression, type: type, schema: schema)
                    draft.add(sources, parameter: parameters.count)
                } else {
                    draft.add(expression, parameter: parameters.count)
                }
                parameters.append(Parameter(code: definition.code, kind: definition.type))
            } catch {
                unsupported.append((definition, error.reason))
            }
        }
        self.parameters = parameters
        self.unsupported = unsupported
        tasks = draft.tasks
        tree = MemberTree(draft.paths)
        wanted = draft.wanted
        always = draft.always
    }

    /// What a resource gives to do, in order; the same expression may come several times.
    func work(on resource: JSONValue) -> [ExtractionWork] {
        let findings = tree.findings(in: resource)
        var work = always
        work.reserveCapacity(always.count + findings.count)
        for finding in findings {
            let wanted = wanted[finding.mark]
            work.append(wanted.isPath ? wanted.work.at(finding.place) : wanted.work)
        }
        work.sort()
        return work
    }

    /// What finds the values; nil when the type can have none.
    private static func expression(
        of definition: SearchParameterDefinition, type: String, schema: Schema
    ) throws(ExtractionObstacle) -> PathExpression? {
        guard let text = definition.expression else {
            throw ExtractionObstacle(reason: "the definition has no expression")
        }
        do throws(PathError) {
            var expression = try PathExpression(text, schema: schema).specialised(for: type)
            // The expressions of extension parameters stop at the extension; its value is what is meant.
            if expression.typeNames == ["Extension"] {
                expression = try PathExpression("(\(text)).value", schema: schema).specialised(for: type)
            }
            if expression.isAlwaysEmpty { return nil }
            if definition.type == .string, let parts = try parts(of: expression, type: type, schema: schema) {
                expression = parts
            }
            return expression
        } catch {
            throw ExtractionObstacle(reason: error.reason)
        }
    }

    /// The expression of the parts by which a name or address is found, when they are straight paths too.
    private static func parts(
        of expression: PathExpression, type: String, schema: Schema
    ) throws(PathError) -> PathExpression? {
        guard let names = expression.typeNames, names.count == 1,
            let parts = ElementShape(typeName: names[0]).stringParts
        else { return nil }
        let text = parts.map { "(\(expression.text)).\($0)" }.joined(separator: " | ")
        let whole = try PathExpression(text, schema: schema).specialised(for: type)
        return whole.straightPaths == nil ? nil : whole
    }
}

extension ExtractionPlan {
    /// The tasks of a plan while they are gathered.
    private struct Draft {
        var tasks: [ExtractionTask] = []
        var wanted: [(work: ExtractionWork, isPath: Bool)] = []
        var paths: [(members: [String], mark: Int)] = []
        var always: [ExtractionWork] = []
        private var pairings: [String: Int] = [:]
        private var rank = 0

        init() {}

        mutating func add(_ expression: PathExpression, parameter: Int) {
            guard let straight = expression.straightPaths else {
                return add(evaluating: expression, parameter: parameter)
            }
            for path in straight {
                paths.append((path.members, tasks.count))
                wanted.append((ExtractionWork(rank: rank + path.branch, task: tasks.count), true))
                tasks.append(ExtractionTask(parameter: parameter, path: path))
            }
            rank += (straight.last?.branch ?? 0) + 1
        }

        mutating func add(_ sources: [CompositeSource], parameter: Int) {
            for source in sources {
                let isElement = !source.path.members.isEmpty
                paths += source.members.map { (members: $0, mark: tasks.count) }
                wanted.append((ExtractionWork(rank: rank + source.path.branch, task: tasks.count), isElement))
                let pairing = pairings[source.key] ?? pairings.count
                pairings[source.key] = pairing
                tasks.append(
                    ExtractionTask(
                        parameter: parameter, path: source.path, parts: source.parts, pairing: pairing))
            }
            rank += (sources.last?.path.branch ?? 0) + 1
        }

        private mutating func add(evaluating expression: PathExpression, parameter: Int) {
            let work = ExtractionWork(rank: rank, task: tasks.count)
            if let members = expression.rootMembers {
                paths += members.map { (members: [$0], mark: tasks.count) }
            } else {
                always.append(work)
            }
            wanted.append((work, false))
            tasks.append(ExtractionTask(parameter: parameter, expression: expression))
            rank += 1
        }
    }
}
