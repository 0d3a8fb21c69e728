// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension FollowUpDrawing {
    /// Limits beside which a result is kept; the result itself is not.
    private static let glucoseBelow = 52.0
    private static let systolicBelow = 140.0
    private static let diastolicBelow = 90.0

    /// A result, an assessment or a finding on a tooth.
    static func observation(_ resource: JSONValue) -> DrawnEvent? {
        guard ["final", "amended", "corrected"].contains(resource["status"]?.string ?? ""),
            let moment = resource.firstMoment("effectiveDateTime", "effectiveInstant")
                ?? resource["effectivePeriod"]?["start"]?.moment
        else { return nil }
        let day = moment.swedishDay
        if let status = ToothStatus(resource) {
            return DrawnEvent(.tooth, day: day, value: status.number, clock: moment.clock(on: day))
        }
        let kind: (EventKind, Int32)? =
            glucose(resource) ?? pressure(resource) ?? assessment(resource) ?? goal(resource)
        return kind.map { DrawnEvent($0, day: day, value: $1, clock: moment.minutes) }
    }

    private static func glucose(_ resource: JSONValue) -> (EventKind, Int32)? {
        guard resource.hasCoding("code", SearchedCodes.laboratorySystem, "NPU27300"),
            let quantity = resource["valueQuantity"],
            (quantity["code"] ?? quantity["unit"])?.string == "mmol/mol", let value = quantity.number
        else { return nil }
        return (.longTermGlucose, value < glucoseBelow ? 1 : 0)
    }

    private static func pressure(_ resource: JSONValue) -> (EventKind, Int32)? {
        guard resource.hasCoding("code", SearchedCodes.loinc, "85354-9") else { return nil }
        func part(_ code: String) -> Double? {
            let found = resource.all("component").first { $0.hasCoding("code", SearchedCodes.loinc, code) }
            guard let quantity = found?["valueQuantity"], quantity["code"]?.string == "mm[Hg]" else {
                return nil
            }
            return quantity.number
        }
        guard let systolic = part("8480-6"), let diastolic = part("8462-4") else { return nil }
        return (.bloodPressure, systolic < systolicBelow && diastolic < diastolicBelow ? 1 : 0)
    }

    private static func assessment(_ resource: JSONValue) -> (EventKind, Int32)? {
        resource.hasCoding("code", SearchedCodes.assessmentSystem, "fall-risk") ? (.fallAssessment, 0) : nil
    }

    /// A goal of an area of life that was followed up (IBIC): reached when it is no harder than intended.
    private static func goal(_ resource: JSONValue) -> (EventKind, Int32)? {
        guard resource.codings("code").contains(where: { $0.system == SearchedCodes.lifeAreaSystem })
        else { return nil }
        func level(_ part: String) -> Int? {
            let found = resource.all("component").first {
                $0.hasCoding("code", SearchedCodes.partSystem, part)
            }
            let codes = found?.codings("valueCodeableConcept") ?? []
            return codes.first { $0.system == SearchedCodes.levelSystem }.flatMap { Int($0.code) }
        }
        guard let intended = level("intended"), let achieved = level("achieved"), (0...4).contains(intended),
            (0...4).contains(achieved)
        else { return nil }
        return (.goalFollowedUp, achieved <= intended ? 1 : 0)
    }
}
