// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

/// One resource on its way to its index entries.
struct Extraction {
    private(set) var collector: EntryCollector
    private let resource: JSONValue
    private let plan: ExtractionPlan
    private let schema: Schema
    /// Made for the first expression that needs it; most resources need none.
    private var scope: PathScope?

    init(of resource: JSONValue, _ plan: ExtractionPlan, schema: Schema, zone: ZoneRule) {
        self.resource = resource
        self.plan = plan
        self.schema = schema
        collector = EntryCollector(zone: zone)
    }

    /// Does all that the plan finds to do.
    mutating func run() {
        var parameter = -1
        var evaluated = -1
        for work in plan.work(on: resource) {
            let task = plan.tasks[work.task]
            if task.parameter != parameter {
                parameter = task.parameter
                collector.begin(plan.parameters[parameter])
            }
            if let path = task.path {
                take(path, task.shape, at: work.place)
            } else if evaluated != work.task, let expression = task.expression {
                evaluated = work.task
                evaluate(expression)
            }
        }
    }

    private mutating func take(_ path: StraightPath, _ shape: ElementShape, at place: UInt32) {
        let value = resource.document.value(at: place)
        guard let node = path.node(value) else { return }
        if path.isFiltered, !path.takes(node, in: { theScope() }) { return }
        collector.add(node, shape)
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
