// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What was counted of one indicator in one period. Never leaves the module: see `Publication`.
package struct IndicatorCounts: Sendable, Hashable {
    var all = Tally()
    /// By the unit's HSA-id.
    var byUnit: [String: Tally] = [:]
    var bySex: [RegisteredSex: Tally] = [:]
    var byAge: [AgeBand: Tally] = [:]
    /// By municipality; empty for not known.
    var byArea: [String: Tally] = [:]
    /// By highest education; nobody where it does not apply.
    var byEducation: [EducationGroup: Tally] = [:]
    var byTreatment: [String: Tally] = [:]
    /// In which municipalities those counted at a unit live.
    var areasOfUnits: [String: Set<String>] = [:]
    /// Those with a result among all who should have one; nil where nothing is measured.
    var measured: Tally?

    init() {}
}
