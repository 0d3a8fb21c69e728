// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// Draws from a resource what an indicator needs, or nothing.
struct IndicatorDrawing: Sendable {
    let indicator: Indicator
    let period: FollowUpPeriod

    func value(of resource: JSONValue) -> DrawnValue? {
        switch resource["resourceType"]?.string {
        case "Patient": person(resource)
        case "Condition": diagnosis(resource)
        case "Observation": result(resource)
        default: nil
        }
    }

    private func person(_ resource: JSONValue) -> DrawnValue? {
        guard let born = resource["birthDate"]?.string.flatMap({ CalendarDay($0) }),
            SwedishTime.age(born: born, on: period.last) >= indicator.population.ageMin
        else { return nil }
        return .person(RegisteredSex(gender: resource["gender"]?.string))
    }

    private func diagnosis(_ resource: JSONValue) -> DrawnValue? {
        let verification = codings(resource["verificationStatus"]).compactMap { $0["code"]?.string }
        guard !verification.contains("refuted"), !verification.contains("entered-in-error") else {
            return nil
        }
        let isIncluded = codings(resource["code"]).contains { coding in
            guard let system = coding["system"]?.string, let code = coding["code"]?.string else {
                return false
            }
            return DiagnosedPopulation.isICD10(system) && indicator.population.includes(code: code)
        }
        return isIncluded ? .diagnosis : nil
    }

    private func result(_ resource: JSONValue) -> DrawnValue? {
        let rule = indicator.outcome
        guard let status = resource["status"]?.string, ["final", "amended", "corrected"].contains(status),
            codings(resource["code"]).contains(where: {
                $0["system"]?.string == rule.system && $0["code"]?.string == rule.code
            }),
            let quantity = resource["valueQuantity"],
            (quantity["code"] ?? quantity["unit"])?.string == rule.unit,
            let value = quantity["value"]?.numberText.flatMap(Double.init),
            let moment = moment(of: resource), period.contains(moment)
        else { return nil }
        return .result(at: moment, isReached: rule.isReached(by: value))
    }

    private func moment(of resource: JSONValue) -> Instant? {
        let text =
            resource["effectiveDateTime"] ?? resource["effectiveInstant"]
            ?? resource["effectivePeriod"]?["start"]
        return text?.string.flatMap { FHIRDateTime($0) }?.bounds(in: SwedishTime.zone).lowerBound
    }

    private func codings(_ concept: JSONValue?) -> [JSONValue] {
        concept?["coding"].map { Array($0.elements) } ?? []
    }
}
