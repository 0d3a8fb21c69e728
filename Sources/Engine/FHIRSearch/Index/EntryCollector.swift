// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

/// Takes the elements that search parameters lead to and keeps the index entries they make.
struct EntryCollector {
    let zone: ZoneRule
    private(set) var entries: [IndexEntry] = []
    private var parameter = ""
    private var kind = SearchParameterDefinition.Kind.token
    /// Where the entries of the current parameter begin.
    private var start = 0
    /// The entries of the current parameter, once there are so many that looking through them all is slow.
    private var many: Set<IndexValue> = []

    private static let fewMax = 16

    /// - Parameter capacity: How many entries there is room for before more is taken.
    init(zone: ZoneRule, capacity: Int) {
        self.zone = zone
        entries.reserveCapacity(capacity)
    }

    /// Begins a search parameter; items added from now on belong to it.
    mutating func begin(_ parameter: ExtractionPlan.Parameter) {
        self.parameter = parameter.code
        kind = parameter.kind
        start = entries.count
        if !many.isEmpty { many.removeAll(keepingCapacity: true) }
    }

    /// Adds what an item of an expression gives for the current parameter.
    mutating func add(_ item: PathItem) {
        switch item {
        case .node(let node): add(node, ElementShape(typeName: node.typeName))
        case .boolean(let truth): if kind == .token { addTruth(truth) }
        case .string(let text): if kind == .string { addText(text) }
        default: return
        }
    }

    /// Adds what an element gives for the current parameter.
    mutating func add(_ node: PathNode, _ shape: ElementShape) {
        guard let value = node.value else { return }
        switch kind {
        case .token: addToken(value, shape, of: node)
        case .string: addString(value, shape)
        case .date: addDate(value, shape)
        case .reference: addReference(value, shape)
        case .uri: addURI(value, shape)
        case .number: addNumber(value)
        case .quantity: addQuantity(value, shape)
        case .special: addPosition(value)
        case .composite: return
        }
    }

    /// Takes out the first values of the current parameter, which are then no entries; none that say only
    /// that an element is there.
    mutating func takeValues(atMost most: Int) -> [IndexValue] {
        let values = entries[start...].lazy.map(\.value).filter { !$0.isPresence }.prefix(most)
        defer { entries.removeSubrange(start...) }
        return Array(values)
    }

    /// Keeps a value unless the parameter has it already.
    mutating func keep(_ value: consuming IndexValue) {
        if entries.count - start < Self.fewMax {
            for index in start..<entries.count where entries[index].value.isSame(as: value) { return }
        } else {
            let value = copy value
            if many.isEmpty { many = Set(entries[start...].map(\.value)) }
            guard many.insert(value).inserted else { return }
        }
        entries.append(IndexEntry(parameter: parameter, value: value))
    }
}
