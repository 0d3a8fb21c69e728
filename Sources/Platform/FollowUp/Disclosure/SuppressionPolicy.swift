// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which numbers about people may be told. The one place for it: page, chart, table and CSV all take from
/// here.
///
/// Zero is hidden like one to four: that nobody, or everybody, of a group reaches a target tells something of
/// each of them. A group with nobody in it is told as 0, since it is about no one.
///
/// The limits are of persons, also where stays, measures or goals are counted: eleven goals each of two
/// persons are told no more than two persons are.
package struct SuppressionPolicy: Sendable, Hashable {
    /// The least count of people that is told, but for an empty group.
    package let countMin: Int
    /// The least group of people whose proportion is told.
    package let totalMin: Int
    /// The least number of values that a hidden count must still be able to have for someone who knows these
    /// limits and all that is shown.
    package let ambiguityMin: Int

    /// Below five is hidden, proportions need twenty.
    package static let standard = SuppressionPolicy(countMin: 5, totalMin: 20, ambiguityMin: 4)

    /// - Precondition: `1 < ambiguityMin < countMin <= totalMin`, else the limits contradict each other.
    package init(countMin: Int, totalMin: Int, ambiguityMin: Int) {
        precondition(
            1 < ambiguityMin && ambiguityMin < countMin && countMin <= totalMin,
            "limits of small numbers agree")
        self.countMin = countMin
        self.totalMin = totalMin
        self.ambiguityMin = ambiguityMin
    }

    /// What may be told of one group by itself.
    ///
    /// In a group below `totalMin` the number reached is always hidden, whatever it is: `fewer than 5` would
    /// tell too much of a group of six.
    func publish(_ tally: Tally) -> PublishedTally {
        guard tally.persons > 0 else { return PublishedTally(reached: .exact(0), total: .exact(0)) }
        guard tally.persons >= countMin else {
            let isFew = tally.total < countMin
            return PublishedTally(reached: .hidden, total: isFew ? .fewerThan(countMin) : .hidden)
        }
        guard tally.persons >= totalMin else {
            return PublishedTally(reached: .hidden, total: .exact(tally.total))
        }
        if tally.reached < countMin {
            return PublishedTally(reached: .fewerThan(countMin), total: .exact(tally.total))
        }
        return PublishedTally(
            reached: isSafe(tally) ? .exact(tally.reached) : .hidden, total: .exact(tally.total))
    }

    /// Whether enough people stand behind both numbers of a proportion.
    func isSafe(_ tally: Tally) -> Bool {
        tally.persons >= totalMin && tally.personsReached >= countMin && tally.personsMissed >= countMin
    }

    /// What may be told of the parts of a whole whose own numbers are told: hides more, the smallest first,
    /// until no hidden number can be worked out by subtraction; nil when that cannot be had.
    ///
    /// What is hidden can be had together, as the whole less what is told. It is a group like any other, and
    /// has as many people in it as a group that is told.
    ///
    /// - Complexity: O(parts³) at worst; parts are few.
    func publish(parts: [Tally], of all: Tally) -> [PublishedTally]? {
        var shown = parts.map(publish)
        while let fault = fault(in: shown, parts, of: all) {
            let candidates = shown.indices.filter { index in
                let count = fault == .total ? shown[index].total : shown[index].reached
                return parts[index].total > 0 && count.value != nil
            }
            guard
                let next = candidates.min(by: {
                    (parts[$0].persons, parts[$0].total, $0) < (parts[$1].persons, parts[$1].total, $1)
                })
            else { return nil }
            shown[next].reached = .hidden
            if fault == .total { shown[next].total = .hidden }
        }
        return shown
    }

    private enum Fault {
        /// The size of a group can be worked out too well.
        case total
        /// How many of a group reach the target, or do not, can be.
        case reached
    }

    private func fault(in shown: [PublishedTally], _ parts: [Tally], of all: Tally) -> Fault? {
        let reaches = shown.map { CellReach($0, policy: self, all: all.total) }
        let unknown = shown.indices.filter { shown[$0].share == nil && shown[$0].total != .exact(0) }
        let unsized = unknown.filter { shown[$0].total.value == nil }
        guard unsized.isEmpty || Self.hidden(unsized, parts, of: all).persons >= countMin else {
            return .total
        }
        var found: Fault?
        if !unknown.isEmpty, !isSafe(Self.hidden(unknown, parts, of: all)) { found = .reached }
        for index in unknown {
            let others = reaches.indices.filter { $0 != index }.reduce(CellReach.none) { $0 + reaches[$1] }
            let left = reaches[index].within(all: all, others: others)
            if shown[index].total.value == nil, left.total.count < ambiguityMin { return .total }
            if left.reached.count < ambiguityMin || left.missed.count < ambiguityMin { found = .reached }
        }
        return found
    }
}
