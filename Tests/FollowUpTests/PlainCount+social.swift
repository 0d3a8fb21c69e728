// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension PlainCount {
    var planInTime: [Case] {
        let (from, to) = span(months: 12, lag: 14)
        guard age >= 18 else { return [] }
        var units: [String: String] = [:]
        for decision in all("ServiceRequest") where texts(decision).contains("Biståndsbeslut") {
            let start = day(decision["occurrencePeriod"]?["start"])
            if from <= start, start <= to { units[start] = unit(decision) }
        }
        return units.map { start, unit in
            let isInTime = all("CarePlan").contains { plan in
                let made = day(plan["created"])
                return plan["title"]?.string == "Genomförandeplan" && texts(plan).contains("took-part")
                    && later(start, days: -30) <= made && made <= later(start, days: 14)
            }
            return Case(unit: unit, isReached: isInTime)
        }
    }

    var goals: [Case] {
        let (from, to) = span(months: 12)
        guard age >= 18 else { return [] }
        return all("Observation").compactMap { observation in
            let day = day(observation["effectiveDateTime"])
            guard texts(observation).contains("ibic-area"), texts(observation).contains("\"follow-up\""),
                from <= day, day <= to
            else { return nil }
            let levels = texts(observation).split(separator: "functional-state\",\"code\":\"").dropFirst()
                .map { Int($0.prefix(1)) ?? 9 }
            guard levels.count == 2 else { return nil }
            return Case(unit: unit(observation), isReached: levels[1] <= levels[0])
        }
    }

    private func texts(_ value: JSONValue) -> String { String(decoding: value.rawBytes, as: UTF8.self) }
}
