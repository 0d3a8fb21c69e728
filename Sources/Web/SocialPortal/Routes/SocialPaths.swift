// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import StaffPortal

/// Where the pages are.
enum SocialPaths {
    static let visits = "/vard/besok"
    static let concern = "/vard/oro"
    static let own = "/min/omsorg"
    static let apply = "/min/omsorg/ansok"

    /// The person agrees to a plan.
    static func confirm(_ plan: ResourceKey) -> String { "\(own)/plan/\(plan.id.text)/bekrafta" }

    static func of(_ key: ResourceKey, _ end: String = "") -> String {
        "\(StaffPaths.cases)/\(key.id.text)\(end.isEmpty ? "" : "/\(end)")"
    }
}
