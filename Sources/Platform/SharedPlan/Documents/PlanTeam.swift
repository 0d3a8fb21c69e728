// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// The CareTeam of a plan: which plan, which edition, who takes part. Nothing of its contents.
struct PlanTeam: Sendable {
    let plan: PlanID
    let edition: Int
    let isDraft: Bool
    let isActive: Bool
    let host: HSAID?
    let units: [HSAID]
    let relatives: [PlanRelative]

    /// Reads a CareTeam; nil when it is not that of a shared plan.
    init?(_ resource: JSONValue) {
        guard resource["resourceType"]?.string == "CareTeam", let plan = Self.planID(of: resource) else {
            return nil
        }
        self.plan = plan
        edition = resource.extensions(PlanCode.edition).first?["valueUnsignedInt"]?.int ?? 0
        isDraft = resource["status"]?.string == "proposed"
        isActive = resource["status"]?.string == "active"
        host = resource.all("managingOrganization").first?.organisation
        let members = resource.all("participant")
        units = members.compactMap { $0["member"]?.organisation }
        relatives = members.compactMap { member in
            guard member["member"]?["reference"] == nil, let name = member["member"]?["display"]?.string
            else { return nil }
            return PlanRelative(name: name, relation: member.all("role").first?["text"]?.string ?? "")
        }
    }

    /// Which plan a document belongs to; nil when it is none of ours.
    static func planID(of resource: JSONValue) -> PlanID? {
        resource.all("identifier").first { $0["system"]?.string == PlanCode.identifierSystem }?["value"]?
            .string.flatMap { PlanID($0) }
    }
}
