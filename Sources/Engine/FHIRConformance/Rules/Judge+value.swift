// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension Judge {
    /// Judges fixed values, patterns, limits and lengths of a profile.
    mutating func judgeValue(_ element: Element, _ rule: ActiveRule) {
        let rules = rule.node.rules
        guard let value = element.value else { return }
        if let fixed = rules.fixed, !value.isSameTree(as: fixed) {
            report(
                .error, .value, value, "must be exactly \(shown(fixed)) by \(rule.profile.shownName).")
        }
        if let pattern = rules.pattern, !PatternMatch.isMatch(value, pattern) {
            report(.error, .value, value, "must hold \(shown(pattern)) by \(rule.profile.shownName).")
        }
        judgeSpan(value, element, rule)
        if let least = rules.minValue, ValueOrder.isBelow(value, least, typeName: element.typeName) {
            report(.error, .value, value, "must be at least \(shown(least)) by \(rule.profile.shownName).")
        }
        if let most = rules.maxValue, ValueOrder.isBelow(most, value, typeName: element.typeName) {
            report(.error, .value, value, "must be at most \(shown(most)) by \(rule.profile.shownName).")
        }
        guard let text = value.string else { return }
        if let most = rules.maxLength, text.unicodeScalars.count > most {
            report(
                .error, .tooLong, value, "may have at most \(most) characters by \(rule.profile.shownName).")
        }
        if let least = rules.minLength, text.unicodeScalars.count < least {
            report(
                .error, .value, value, "must have at least \(least) characters by \(rule.profile.shownName).")
        }
    }

    /// A limit of a date given as a time from now.
    private mutating func judgeSpan(_ value: JSONValue, _ element: Element, _ rule: ActiveRule) {
        guard let now = options.now, let text = value.string,
            let moment = FHIRDateTime(text)?.bounds(in: .utc)
        else {
            return
        }
        func limit(_ span: JSONValue?) -> Int64? {
            guard let span, span.kind == .object, let amount = span["value"]?.numberText.flatMap(Double.init),
                let unit = (span["code"]?.string ?? span["unit"]?.string).flatMap(UnitScale.init),
                unit.dimension == "s"
            else { return nil }
            let milliseconds = amount * unit.factor * 1_000
            guard abs(milliseconds) < 1e16 else { return nil }
            return now.milliseconds + Int64(milliseconds)
        }
        if let most = limit(rule.node.rules.maxValue), moment.lowerBound.milliseconds > most {
            report(.error, .value, value, "is later than \(rule.profile.shownName) allows, counted from now.")
        }
        if let least = limit(rule.node.rules.minValue), moment.upperBound.milliseconds <= least {
            report(
                .error, .value, value, "is earlier than \(rule.profile.shownName) allows, counted from now.")
        }
    }

    /// A value of a profile, cut where it is long.
    private func shown(_ value: JSONValue) -> String {
        let text = value.string ?? String(decoding: value.rawBytes.filter { $0 >= 0x20 }, as: UTF8.self)
        return text.count <= 120 ? text : text.prefix(120) + "…"
    }
}
