// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A unit of a provider, where records are kept.
package struct SyntheticUnit: Sendable, Hashable {
    /// Short name inside the synthetic world: VC1, KARD, HEMTJ.
    package let code: String
    /// HSA-id in a series that belongs to nobody.
    package let hsaID: String
    /// Name as shown.
    package let name: String
    /// The care provider, as HSA-id.
    package let providerHSAID: String
    /// `health`, `dental`, `social-elder-disability`, `social-other`.
    package let sector: String
    /// The branch of work: `health-care`, `dental-care`, `elderly-and-disabled`, `individuals-and-families`.
    package let branch: String
    /// What kind of unit: `health-centre`, `emergency`, `cardiology`, `home-care`.
    package let kindOfUnit: String
    /// Where it lies.
    package let municipality: String
}
