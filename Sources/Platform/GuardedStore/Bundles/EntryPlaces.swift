// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRValidation

/// Turns the places of findings in an entry's resource, as it was judged by itself, into those in the Bundle.
struct EntryPlaces {
    /// A reference that was replaced: where it began in the resource as judged, and how much longer it was.
    private struct Shift {
        let line: Int
        let column: Int
        let difference: Int
    }

    private let start: TextPosition
    private var shifts: [Shift] = []

    /// - Parameter edits: What was replaced in the resource before it was judged, in order. Strings hold no
    ///   line ends, so a finding keeps its line.
    init(_ resource: JSONValue, edits: [(range: Range<Int>, text: String)] = []) {
        let text = resource.document.bytes
        var counter = LineCounter()
        start = counter.position(at: resource.range.lowerBound, in: text.span)
        var moved = (line: 0, by: 0)
        for edit in edits {
            let place = counter.position(at: edit.range.lowerBound, in: text.span)
            let line = place.line - start.line + 1
            if moved.line != line { moved = (line, 0) }
            let column = line == 1 ? place.column - start.column + 1 : place.column
            let old = String(decoding: text[edit.range], as: UTF8.self).unicodeScalars.count
            let difference = old - edit.text.unicodeScalars.count - 2
            shifts.append(Shift(line: line, column: column - moved.by, difference: difference))
            moved.by += difference
        }
    }

    /// A finding with its place and path in the Bundle.
    func placed(_ issue: Issue, in entry: BundleEntry) -> Issue {
        var placed = issue
        placed.expression = issue.expression.map { "\(entry.expression).resource.\($0)" }
        if placed.expression.isEmpty { placed.expression = ["\(entry.expression).resource"] }
        placed.position = issue.position.map(position)
        return placed
    }

    private func position(of place: TextPosition) -> TextPosition {
        var column = place.column
        for shift in shifts where shift.line == place.line && shift.column < place.column {
            column += shift.difference
        }
        guard place.line == 1 else {
            return TextPosition(line: start.line + place.line - 1, column: column)
        }
        return TextPosition(line: start.line, column: start.column + column - 1)
    }
}
