// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Something that keeps a plan from being published.
package struct PlanFault: Sendable, Hashable {
    /// What is wrong.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        case noTitle = "no-title"
        case badPeriod = "bad-period"
        case noMeasures = "no-measures"
        case measureNoTitle = "measure-no-title"
        /// An active measure that nobody answers for.
        case noResponsible = "no-responsible"
        /// Nothing says why the responsible party is best suited.
        case noSuitability = "no-suitability"
        /// Two measures with one number.
        case sameNumber = "same-number"
    }

    /// What is wrong.
    package let code: Code
    /// The measure concerned; nil for the whole plan.
    package let measure: String?

    /// Everything that keeps a plan from being published on a day; empty when nothing does.
    package static func all(in plan: Plan, on day: CalendarDay) -> [PlanFault] {
        var faults: [PlanFault] = []
        if plan.title.isEmpty { faults.append(PlanFault(code: .noTitle, measure: nil)) }
        if plan.last < plan.first || plan.first.adding(years: StrategyLimits.yearsMax) < plan.last {
            faults.append(PlanFault(code: .badPeriod, measure: nil))
        }
        if plan.measures.isEmpty { faults.append(PlanFault(code: .noMeasures, measure: nil)) }
        var numbers: Set<String> = []
        for measure in plan.measures {
            func add(_ code: Code) { faults.append(PlanFault(code: code, measure: measure.id)) }
            if measure.title.isEmpty { add(.measureNoTitle) }
            if !numbers.insert(measure.number).inserted { add(.sameNumber) }
            guard plan.isActive(measure, on: day) else { continue }
            if measure.responsible == nil {
                add(.noResponsible)
            } else if measure.suitability.isEmpty {
                add(.noSuitability)
            }
        }
        return faults
    }
}
