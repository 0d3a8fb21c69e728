// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

@testable import FollowUp

/// Someone who wants to know: tries every table that agrees with what is shown, and keeps what each cell can
/// be. Slow and plain on purpose; it shares no line with the policy.
struct TableSolver {
    let shown: [PublishedTally]
    let all: Tally
    let policy: SuppressionPolicy

    struct Cell {
        var totals: Set<Int> = []
        var reached: Set<Int> = []
        var missed: Set<Int> = []
    }

    func solve() -> [Cell] {
        var cells = shown.map { _ in Cell() }
        var row: [(total: Int, reached: Int)] = []
        fill(&row, &cells)
        return cells
    }

    private func fill(_ row: inout [(total: Int, reached: Int)], _ cells: inout [Cell]) {
        let total = row.reduce(0) { $0 + $1.total }
        let reached = row.reduce(0) { $0 + $1.reached }
        guard total <= all.total, reached <= all.reached, total - reached <= all.total - all.reached else {
            return
        }
        if row.count == shown.count {
            guard total == all.total, reached == all.reached else { return }
            for (index, cell) in row.enumerated() {
                cells[index].totals.insert(cell.total)
                cells[index].reached.insert(cell.reached)
                cells[index].missed.insert(cell.total - cell.reached)
            }
            return
        }
        for total in totals(of: shown[row.count]) {
            for reached in 0...total where mayBe(reached, shown[row.count].reached) {
                row.append((total, reached))
                fill(&row, &cells)
                row.removeLast()
            }
        }
    }

    private func totals(of tally: PublishedTally) -> [Int] {
        switch tally.total {
        case .exact(let value): [value]
        case .fewerThan(let limit): Array(1..<limit)
        case .hidden: Array(policy.countMin...max(policy.countMin, all.total))
        }
    }

    private func mayBe(_ value: Int, _ count: PublishedCount) -> Bool {
        switch count {
        case .exact(let exact): value == exact
        case .fewerThan(let limit): value < limit
        case .hidden: true
        }
    }
}
