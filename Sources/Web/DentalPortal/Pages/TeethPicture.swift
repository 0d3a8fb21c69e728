// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem

/// The teeth as a picture, a quadrant at a time so that it can be read on a telephone. Partial
/// `dental/picture`.
struct TeethPicture: Encodable, Sendable {
    /// A quadrant, with all it shows in words.
    struct Quadrant: Encodable, Sendable {
        let label: String
        let width: Int
        let teeth: [ToothPicture]
    }

    let quadrants: [Quadrant]
    let legend: Details

    /// - Parameters:
    ///   - hasPrimary: Whether milk teeth are drawn, beside permanent ones.
    init(_ record: DentalRecord, hasPrimary: Bool, isPlain: Bool, _ words: DentalWords) {
        let shown = [1, 2, 4, 3] + (hasPrimary ? [5, 6, 8, 7] : [])
        quadrants = shown.map { quadrant in
            let row = Tooth.row(quadrant)
            return Quadrant(
                label: Self.label(quadrant, row, record, isPlain: isPlain, words),
                width: row.count * ToothPicture.width,
                teeth: row.enumerated().map { ToothPicture($1, record.teeth[$1], place: $0, words) })
        }
        legend = Details(
            summary: words["legend"],
            paragraphs: (ToothFinding.allCases.filter { $0 != .sound }.map(\.rawValue) + ["words"]).map {
                words["legend.\($0)", ["sign": words["sign.\($0)"]]]
            })
    }

    /// Whether milk teeth have something to show.
    static func hasPrimary(_ record: DentalRecord) -> Bool {
        record.marked.contains { $0.tooth.isPrimary }
    }

    private static func label(
        _ quadrant: Int, _ row: [Tooth], _ record: DentalRecord, isPlain: Bool, _ words: DentalWords
    ) -> String {
        let marked = row.compactMap { record.teeth[$0] }.filter { !$0.notes.isEmpty }
        let parts = marked.map { state in
            let found = state.notes.map { isPlain ? words.plainFinding($0) : words.finding($0) }
            return "\(words.tooth(state.tooth)): \(found.joined(separator: ", "))."
        }
        return ([words["quadrant.\(quadrant)"]] + (parts.isEmpty ? [words["quadrant.nothing"]] : parts))
            .joined(separator: " ")
    }
}
