// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care

/// Decision support as information: medicines that make a person bleed more, before a measure that bleeds.
///
/// It decides nothing. It must be answered before the measure is planned, and the answer is kept in the plan.
package struct BloodThinnerRule: Sendable {
    /// Name of the rule in records.
    package static let name = "blood-thinner-before-bleeding"
    /// Version of the rule. Raised with every change of what it looks for.
    package static let version = "1.0"

    /// What it looks for: vitamin K antagonists such as warfarin, inhibitors of platelets, dabigatran and
    /// other direct inhibitors of thrombin, direct inhibitors of factor Xa. Source: the ATC classification
    /// (WHO Collaborating Centre for Drug Statistics Methodology), groups below B01A.
    package static let groups = ["B01AA", "B01AC", "B01AE", "B01AF"]

    /// Whether a medicine thins the blood.
    package static func finds(_ atc: String) -> Bool { groups.contains { atc.hasPrefix($0) } }
}
