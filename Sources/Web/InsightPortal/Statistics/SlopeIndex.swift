// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// The slope index of inequality (SII): how much the share differs between the two ends of a ranking, here
/// from the shortest education to the longest, with a 95 per cent interval.
///
/// Each group has the middle of its part of all as its rank (ridit), from 0 to 1; the index is the slope of
/// the line through the shares, weighted by the sizes of the groups. It uses all groups, and how large they
/// are, where the difference between the outer two does not. Its variance is that of binomial proportions.
/// Source: Mackenbach and Kunst, Social Science & Medicine 44 (1997); Regidor, JECH 58 (2004).
///
/// Made from published numbers alone, so it tells no more than they do. Not adjusted for age.
struct SlopeIndex: Sendable, Hashable {
    /// The share at the far end less that at the near end; as a straight line, at times beyond -1 and 1.
    let value: Double
    let low: Double
    let high: Double
    /// How many the groups have together.
    let total: Int

    /// Nil unless there are two groups or more and each of them is told.
    ///
    /// - Parameter ranked: From the first in rank to the last; groups with nobody left out.
    init?(_ ranked: [PublishedTally]) {
        let groups = ranked.compactMap { tally -> (reached: Double, total: Double)? in
            guard let reached = tally.reached.value, let total = tally.total.value, total > 0 else {
                return nil
            }
            return (Double(reached), Double(total))
        }
        guard groups.count == ranked.count, groups.count > 1 else { return nil }
        let all = groups.reduce(0) { $0 + $1.total }
        let mean = groups.reduce(0) { $0 + $1.reached } / all
        var before = 0.0
        var (squares, products, variance) = (0.0, 0.0, 0.0)
        for group in groups {
            let rank = (before + group.total / 2) / all - 0.5
            let share = group.reached / group.total
            squares += group.total * rank * rank
            products += group.total * rank * (share - mean)
            variance += group.total * rank * rank * share * (1 - share)
            before += group.total
        }
        value = products / squares
        let error = 1.959964 * variance.squareRoot() / squares
        low = value - error
        high = value + error
        total = Int(all)
    }

    /// Whether chance alone is an unlikely explanation.
    var isClear: Bool { low > 0 || high < 0 }
}

extension Publication {
    /// The slope over levels of education; nil when one of them is not told, or none is known.
    var educationSlope: SlopeIndex? {
        SlopeIndex(
            EducationGroup.ranked.compactMap { level in
                byEducation.parts.first { $0.key == level }?.tally
            })
    }
}
