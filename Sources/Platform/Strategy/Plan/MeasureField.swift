// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The fields of a measure as pages, files and differences name them.
package enum MeasureField: String, Sendable, Hashable, CaseIterable {
    case number
    case title
    case goal
    case area
    case joint
    case status
    case priority
    case responsible
    case suitability
    case duties
    case participants
    case targetGroups = "target-groups"
    case sectors
    case dimensions
    case needs
    case aim
    case activities
    case funding
    case risks
    case legalBasis = "legal-basis"
    case equality
    case signal
    case dependencies
    case milestones
    case indicators
    case cadence
    case nextReport = "next-report"
    case reporter
    case reports
    case decisions
    case tie

    /// The kind of code that its values are; nil for words, numbers and days.
    package var codes: String? {
        switch self {
        case .goal: "goal"
        case .area: "area"
        case .joint: "joint"
        case .status: "status"
        case .duties: "duty"
        case .targetGroups: "target"
        case .sectors: "sector"
        case .dimensions: "dimension"
        default: nil
        }
    }
}
