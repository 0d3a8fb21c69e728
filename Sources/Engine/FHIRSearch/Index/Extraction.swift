// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

/// One resource on its way to its index entries.
struct Extraction {
    var collector: EntryCollector
    /// Takes the values of the components of a composite parameter.
    var components: EntryCollector
    /// What was paired, by element: `combo-code-value-quantity` has what `code-value-quantity` has.
    var pairs: [ElementPairing: [IndexValue]] = [:]
    /// How many combinations the current parameter has looked at.
    var paired = 0
    /// The values of the components that look at the whole resource.
    var resourceValues: [String: [IndexValue]] = [:]
    let resource: JSONValue
    private let plan: ExtractionPlan
    let schema: Schema
    /// Made for the first expression that needs it; most resources need none.
    private var scope: PathScope?

    init(of resource: JSONValue, _ plan: ExtractionPlan, schema: Schema, zone: ZoneRule) {
        self.resource = resource
        self.plan = plan
        self.schema = schema
        collector = EntryCollector(zone: zone, capacity: 48)
        components = EntryCollector(zone: zone, capacity: 0)
    }

    /// Does all that the plan finds to do.
    mutating func run() {
        var parameter = -1
        var whole = -1
        for work in plan.work(on: resource) {
            let task = plan.tasks[work.task]
            if task.parameter != parameter {
                parameter = task.parameter
                collector.begin(plan.parameters[parameter])
                paired = 0
            }
            if task.isOfWhole {
                if whole == work.task { continue }
                whole = work.task
            }
            if let path = task.path {
                take(path, task, at: work.place)
            } else if let expression = task.expression {
                evaluate(expression)
            }
        }
    }

    private mutating func take(_ path: StraightPath, _ task: ExtractionTask, at place: UInt32) {
        let value = task.isOfWhole ? resource : resource.document.value(at: place)
        guard let node = path.node(value) else { return }
        if path.isFiltered, !path.takes(node, in: { theScope() }) { return }
        if task.parts.isEmpty {
            collector.add(node, task.shape)
        } else {
            pair(node, task)
        }
    }

    private mutating func evaluate(_ expression: PathExpression) {
        guard let scope = theScope() else { return }
        do {
            try expression.forEach(in: scope) { collector.add($0) }
        } catch {
            // The values do not fit the expression, say two where it takes one: what came before counts.
            return
        }
    }

    private mutating func theScope() -> PathScope? {
        if scope == nil {
            do {
                scope = try PathScope(resource, schema: schema)
            } catch {
                return nil
            }
        }
        return scope
    }
}
