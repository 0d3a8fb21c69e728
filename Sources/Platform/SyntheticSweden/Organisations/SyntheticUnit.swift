// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A unit of a provider, where records are kept.
package struct SyntheticUnit: Sendable, Hashable {
    /// Short name inside the synthetic world: VC1, KARD, HEMTJ.
    package let code: String
    package let hsaID: String
    package let name: String
    package let providerHSAID: String
    /// `health`, `dental`, `social-elder-disability`, `social-other`.
    package let sector: String
    /// The branch of work: `health-care`, `dental-care`, `elderly-and-disabled`, `individuals-and-families`.
    package let branch: String
    /// What kind of unit: `health-centre`, `emergency`, `cardiology`, `home-care`.
    package let kindOfUnit: String
    package let municipality: String
}
