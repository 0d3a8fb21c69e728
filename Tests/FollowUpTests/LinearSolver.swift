// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Unknown numbers and what is known of their sums, solved by elimination over fractions. Someone who has all
/// released tables side by side and a spreadsheet.
struct LinearSolver {
    private var rows: [[Double]] = []
    private let count: Int

    /// - Parameter count: How many unknown numbers there are.
    init(_ count: Int) { self.count = count }

    /// The sum of some unknowns is told.
    mutating func add(_ coefficients: [Int: Double]) {
        var row = [Double](repeating: 0, count: count)
        for (index, value) in coefficients { row[index] = value }
        rows.append(row)
    }

    /// The unknowns that have only one solution.
    func determined() -> Set<Int> {
        var rows = rows
        var pivot = 0
        for column in 0..<count {
            guard let found = rows.indices.dropFirst(pivot).first(where: { abs(rows[$0][column]) > 1e-9 })
            else { continue }
            rows.swapAt(pivot, found)
            let lead = rows[pivot][column]
            rows[pivot] = rows[pivot].map { $0 / lead }
            for other in rows.indices where other != pivot && abs(rows[other][column]) > 1e-9 {
                let factor = rows[other][column]
                for place in 0..<count { rows[other][place] -= factor * rows[pivot][place] }
            }
            pivot += 1
        }
        let single = rows.compactMap { row -> Int? in
            let filled = row.indices.filter { abs(row[$0]) > 1e-9 }
            return filled.count == 1 ? filled[0] : nil
        }
        return Set(single)
    }
}
