// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why data are read.
///
/// Source: 2 kap. 4 § patientdatalagen; 2 kap. 1 § and 3 kap. 1–2 §§ lagen om sammanhållen vård- och
/// omsorgsdokumentation.
package enum Purpose: String, Sendable, Hashable, CaseIterable {
    /// Care of the person.
    case care
    /// Developing and securing quality.
    case quality
    /// A certificate that somebody has asked for.
    case certificate
    /// Measures of social care, or the investigation of a need for them (*insats*).
    case insats
    case research
    case administration
    case statistics

    /// Whether one who may read for this purpose may read for the other: a certificate counts as care.
    package func covers(_ other: Purpose) -> Bool {
        self == other || (self == .care && other == .certificate)
    }
}
