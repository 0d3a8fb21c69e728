// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What someone can work out of the cells of one group: ranges of those reached, those not, and both
/// together.
///
/// Ranges are kept tight, so that the sum of two is the reach of both groups together, exactly: sets of this
/// form are closed under addition (they are M-natural-convex in two dimensions). That makes the check of a
/// whole table exact without trying every table.
struct CellReach: Sendable, Hashable {
    var reached: ClosedRange<Int>
    var missed: ClosedRange<Int>
    var total: ClosedRange<Int>

    static let none = CellReach(reached: 0...0, missed: 0...0, total: 0...0)

    init(reached: ClosedRange<Int>, missed: ClosedRange<Int>, total: ClosedRange<Int>) {
        self.reached = reached
        self.missed = missed
        self.total = total
    }

    /// What a published group tells by itself, given how many there are in all.
    init(_ tally: PublishedTally, policy: SuppressionPolicy, all: Int) {
        switch tally.total {
        case .exact(let value): total = value...value
        case .fewerThan(let limit): total = min(1, all)...min(limit - 1, all)
        case .hidden: total = min(policy.countMin, all)...all
        }
        switch tally.reached {
        case .exact(let value): reached = value...value
        case .fewerThan(let limit): reached = 0...min(limit - 1, total.upperBound)
        case .hidden: reached = 0...total.upperBound
        }
        missed = 0...total.upperBound
        tighten()
    }

    static func + (left: CellReach, right: CellReach) -> CellReach {
        CellReach(
            reached: left.reached + right.reached, missed: left.missed + right.missed,
            total: left.total + right.total)
    }

    /// What is left for this group when all are known and the others can be no more and no less than this.
    func within(all: Tally, others: CellReach) -> CellReach {
        var left = CellReach(
            reached: reached.clamped(all.reached - others.reached),
            missed: missed.clamped(
                all.total - all.reached - others.missed), total: total.clamped(all.total - others.total))
        left.tighten()
        return left
    }

    private mutating func tighten() {
        for _ in 0..<2 {
            reached = reached.clamped(total - missed)
            missed = missed.clamped(total - reached)
            total = total.clamped(reached + missed)
        }
    }
}

extension ClosedRange where Bound == Int {
    fileprivate static func + (left: Self, right: Self) -> Self {
        (left.lowerBound + right.lowerBound)...(left.upperBound + right.upperBound)
    }

    fileprivate static func - (left: Self, right: Self) -> Self {
        (left.lowerBound - right.upperBound)...(left.upperBound - right.lowerBound)
    }

    fileprivate static func - (left: Int, right: Self) -> Self {
        (left - right.upperBound)...(left - right.lowerBound)
    }

    /// The part inside another range. True counts lie in both, so they meet.
    fileprivate func clamped(_ other: Self) -> Self {
        let low = Swift.max(lowerBound, other.lowerBound)
        return low...Swift.max(low, Swift.min(upperBound, other.upperBound))
    }
}
