// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension FollowUpDrawing {
    /// The level of education that an Observation tells, with the day that it is from.
    static func education(_ resource: JSONValue) -> DrawnFact? {
        guard resource.hasCoding("code", SearchedCodes.loinc, SearchedCodes.education),
            ["final", "amended", "corrected"].contains(resource["status"]?.string ?? ""),
            let day = resource["effectiveDateTime"]?.day
        else { return nil }
        let codes = resource.codings("valueCodeableConcept").filter {
            $0.system == SearchedCodes.educationSystem
        }
        let level = codes.lazy.compactMap { EducationGroup(rawValue: $0.code) }.first
        guard let level, level != .unknown else { return nil }
        return .education(level, day: day)
    }
}
