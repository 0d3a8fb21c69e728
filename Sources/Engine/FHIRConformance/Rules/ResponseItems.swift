// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The items of a QuestionnaireResponse by their questions, wherever they stand.
final class ResponseItems: Sendable {
    /// In the order of the text.
    private let byID: [String: [JSONValue]]

    init(_ response: JSONValue) {
        var byID: [String: [JSONValue]] = [:]
        var open = response.items("item")
        while let item = open.popLast() {
            if let id = item["linkId"]?.string { byID[id, default: []].append(item) }
            open += item.items("item")
            for answer in item.items("answer") { open += answer.items("item") }
        }
        self.byID = byID.mapValues { items in
            items.sorted { $0.range.lowerBound < $1.range.lowerBound }
        }
    }

    /// The items of a question that stand inside of an element, or are that element.
    func items(_ linkID: String, in holder: JSONValue) -> ArraySlice<JSONValue> {
        guard let items = byID[linkID] else { return [] }
        let start = Self.place(of: holder.range.lowerBound, in: items)
        let end = Self.place(of: holder.range.upperBound, in: items)
        return items[start..<max(start, end)]
    }

    /// The first item that begins at a place of the text or after it.
    private static func place(of offset: Int, in items: [JSONValue]) -> Int {
        var (low, high) = (0, items.count)
        while low < high {
            let middle = (low + high) / 2
            if items[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
