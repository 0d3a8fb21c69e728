// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The highest education that somebody has finished, in three levels of SUN 2020 (Statistics Sweden), and a
/// group of its own for those of whom nothing has been supplied.
///
/// It is no finding of care: a statistical variable that is supplied to the care provider as an Observation
/// (LOINC 82589-3, highest level of education), and read in the same compilation as all else.
package enum EducationGroup: String, Sendable, Hashable, CaseIterable {
    /// SUN 2020 levels 0 to 2.
    case preUpperSecondary = "pre-upper-secondary"
    /// SUN 2020 level 3.
    case upperSecondary = "upper-secondary"
    /// SUN 2020 levels 4 to 6.
    case postSecondary = "post-secondary"
    /// Not supplied.
    case unknown

    /// The levels from the shortest education to the longest; what is not known has no place among them.
    package static let ranked: [EducationGroup] = [.preUpperSecondary, .upperSecondary, .postSecondary]

    /// Place among all cases.
    var number: UInt8 {
        switch self {
        case .preUpperSecondary: 0
        case .upperSecondary: 1
        case .postSecondary: 2
        case .unknown: 3
        }
    }
}
