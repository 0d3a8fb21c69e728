// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

extension Extraction {
    /// Adds the values that an element has of all components, each with each of the others. They come from
    /// the same element, so that the code of one is never paired with the value of another.
    mutating func pair(_ element: PathNode, _ task: ExtractionTask) {
        guard paired < IndexLimits.pairedMax, let place = element.value?.nodeID else { return }
        let key = ElementPairing(pairing: task.pairing, element: place)
        if let known = pairs[key] {
            keep(known)
            return
        }
        let made = combinations(task.parts, of: element)
        if made.isEmpty { return }
        keep(made)
        pairs[key] = made
    }

    private mutating func keep(_ values: [IndexValue]) {
        for value in values.prefix(IndexLimits.pairedMax - paired) { collector.keep(value) }
        paired += min(values.count, IndexLimits.pairedMax - paired)
    }

    private mutating func combinations(_ parts: [CompositePart], of element: PathNode) -> [IndexValue] {
        var columns: [[IndexValue]] = []
        columns.reserveCapacity(parts.count)
        // The last one, the value, is what is missing most often.
        for part in parts.reversed() {
            let values = values(of: part, from: element)
            if values.isEmpty { return [] }
            columns.append(values)
        }
        columns.reverse()
        let most = IndexLimits.combinationsMax
        let count = columns.reduce(1) { min(most, $0 * $1.count) }
        return (0..<count).map { number in
            var rest = number
            let values = columns.map { column in
                defer { rest /= column.count }
                return column[rest % column.count]
            }
            return .composite(values)
        }
    }

    /// At most `IndexLimits.combinationsMax` values: more could not all be paired.
    private mutating func values(of part: CompositePart, from element: PathNode) -> [IndexValue] {
        if part.isOfResource, let known = resourceValues[part.key] { return known }
        components.begin(part.parameter)
        if let expression = part.expression {
            evaluate(expression, from: element)
        } else if let value = element.value {
            for (path, shape) in part.paths { walk(path, shape, path.members[...], from: value) }
        }
        let values = components.takeValues(atMost: IndexLimits.combinationsMax)
        if part.isOfResource { resourceValues[part.key] = values }
        return values
    }

    private mutating func walk(
        _ path: StraightPath, _ shape: ElementShape, _ members: ArraySlice<String>, from value: JSONValue
    ) {
        guard let member = members.first else {
            if let node = path.node(value) { components.add(node, shape) }
            return
        }
        guard let next = value[member] else { return }
        for element in next.elements { walk(path, shape, members.dropFirst(), from: element) }
    }

    /// For a component that looks beyond its element, at `%resource`.
    private mutating func evaluate(_ expression: PathExpression, from element: PathNode) {
        do throws(PathError) {
            let scope = try PathScope(
                element: element.value, typeName: element.typeName, in: resource, schema: schema)
            try expression.forEach(in: scope) { components.add($0) }
        } catch {
            // As for a parameter of its own: what came before counts.
            return
        }
    }
}
