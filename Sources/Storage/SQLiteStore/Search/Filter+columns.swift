// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

extension Filter {
    /// The ids that a filter on `_id` names.
    var ids: [String] {
        alternatives.compactMap { value in
            guard case .id(let id) = value else { return nil }
            return id
        }
    }

    /// A filter on `_id` or `_lastUpdated` as a condition on `r`.
    func columnCondition() throws(StoreError) -> SQLText {
        if parameter == "_id" {
            if ids.isEmpty { return modifier == .not ? .always : .never }
            var text = SQLText(modifier == .not ? "r.id NOT IN " : "r.id IN ")
            text += .list(ids.map(SQLValue.text))
            return text
        }
        var parts: [SQLText] = []
        for value in alternatives {
            guard case .lastUpdated(let prefix, let from, let upTo) = value else {
                throw StoreError(.refused, "a filter on _lastUpdated holds a value of another kind")
            }
            parts.append(prefix.updatedCondition(from.milliseconds, upTo.milliseconds))
        }
        return .any(parts)
    }

    /// Bounds of the moments that one value asks for; nil when there is no useful bound.
    var updatedRange: Range<Int64>? {
        guard alternatives.count == 1, case .lastUpdated(let prefix, let from, let upTo) = alternatives[0]
        else {
            return nil
        }
        let (low, high) = (from.milliseconds, upTo.milliseconds)
        switch prefix {
        case .eq: return low..<max(low, high)
        case .gt, .sa: return high..<Int64.max
        case .ge: return low..<Int64.max
        case .lt, .eb: return Int64.min..<low
        case .le: return Int64.min..<high
        case .ne, .ap: return nil
        }
    }
}

extension DatePrefix {
    /// The prefix on a moment, which is a range of one millisecond.
    fileprivate func updatedCondition(_ low: Int64, _ high: Int64) -> SQLText {
        let (from, upTo) = (SQLValue.integer(low), SQLValue.integer(high))
        switch self {
        case .eq, .ap: return SQLText("(r.updated >= ? AND r.updated < ?)", [from, upTo])
        case .ne: return SQLText("(r.updated < ? OR r.updated >= ?)", [from, upTo])
        case .gt, .sa: return SQLText("r.updated >= ?", [upTo])
        case .ge: return SQLText("r.updated >= ?", [from])
        case .lt, .eb: return SQLText("r.updated < ?", [from])
        case .le: return SQLText("r.updated < ?", [upTo])
        }
    }
}
