// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

/// Takes the items that expressions find and keeps the index entries they make.
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

    init(zone: ZoneRule) {
        self.zone = zone
        entries.reserveCapacity(64)
    }

    /// Begins a search parameter; items added from now on belong to it.
    mutating func begin(_ parameter: String, _ kind: SearchParameterDefinition.Kind) {
        self.parameter = parameter
        self.kind = kind
        start = entries.count
        if !many.isEmpty { many.removeAll(keepingCapacity: true) }
    }

    /// Adds what an item gives for the current parameter.
    mutating func add(_ item: PathItem) {
        switch kind {
        case .token: addToken(item)
        case .string: addString(item)
        case .date: addDate(item)
        case .reference: addReference(item)
        case .uri: addURI(item)
        case .number: addNumber(item)
        case .quantity: addQuantity(item)
        case .composite, .special: return
        }
    }

    /// Keeps a value unless the parameter has it already.
    mutating func keep(_ value: IndexValue) {
        if entries.count - start < Self.fewMax {
            for entry in entries[start...] where entry.value == value { return }
        } else {
            if many.isEmpty { many = Set(entries[start...].map(\.value)) }
            guard many.insert(value).inserted else { return }
        }
        entries.append(IndexEntry(parameter: parameter, value: value))
    }
}
