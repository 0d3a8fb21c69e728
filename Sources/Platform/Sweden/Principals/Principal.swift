// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A *huvudman*: who by law answers for health care or social services in an area.
///
/// Source: 2 kap. 2 § hälso- och sjukvårdslagen (2017:30).
package struct Principal: Sendable, Hashable {
    /// Which of the two.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case region
        case municipality
    }

    /// Which of the two.
    package let kind: Kind
    /// Two digits of the county, or four of the municipality.
    package let number: String
    /// Its name.
    package let name: String

    /// `region:14`, `municipality:1480`: the same number may be both (Gotland).
    package var code: String { "\(kind.rawValue):\(number)" }

    /// All 311, regions first, by code.
    package static let all: [Principal] = regions + municipalities

    /// The 21 regions by county code.
    package static let regions: [Principal] = [
        ("01", "Region Stockholm"), ("03", "Region Uppsala"), ("04", "Region Sörmland"),
        ("05", "Region Östergötland"), ("06", "Region Jönköpings län"), ("07", "Region Kronoberg"),
        ("08", "Region Kalmar län"), ("09", "Region Gotland"), ("10", "Region Blekinge"),
        ("12", "Region Skåne"), ("13", "Region Halland"), ("14", "Västra Götalandsregionen"),
        ("17", "Region Värmland"), ("18", "Region Örebro län"), ("19", "Region Västmanland"),
        ("20", "Region Dalarna"), ("21", "Region Gävleborg"), ("22", "Region Västernorrland"),
        ("23", "Region Jämtland Härjedalen"), ("24", "Region Västerbotten"), ("25", "Region Norrbotten"),
    ].map { Principal(kind: .region, number: $0.0, name: $0.1) }
}
