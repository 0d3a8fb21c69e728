// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A home: address, family name and the health centre where its people are listed.
struct Household {
    let address: SyntheticAddress
    let centre: Int
    private(set) var familyName: String

    /// How many homes each centre has, relative to one another. VC7 is large, so that its indicator is
    /// certain.
    private static let weights = [12, 10, 9, 7, 7, 9, 12, 9, 6, 9, 6, 6]
    private static let streets = [
        "Storgatan", "Skolgatan", "Björkvägen", "Kyrkogatan", "Strandvägen", "Ringvägen", "Lindvägen",
        "Nygatan", "Parkgatan", "Hagavägen", "Ekstigen", "Stationsgatan", "Ängsvägen", "Sjögatan",
        "Rosenvägen", "Trädgårdsgatan", "Backvägen", "Solvägen", "Tallvägen", "Smedjegatan",
    ]

    init(random: inout SeededRandom) {
        var left = random.below(Self.weights.reduce(0, +))
        var chosen = 0
        while left >= Self.weights[chosen] {
            left -= Self.weights[chosen]
            chosen += 1
        }
        centre = chosen
        let area = CentreTable.all[chosen]
        address = SyntheticAddress(
            street: "\(random.pick(Self.streets)) \(random.within(1...78))",
            postalCode: random.pick(area.postalCodes), city: area.locality)
        familyName = random.pickCommon(NameTable.family)
    }

    /// An age for the first adult: many families, and somewhat more old people than there are numbers for.
    func adultAge(random: inout SeededRandom) -> Int {
        let kind = random.unit()
        if kind < 0.18 { return random.within(19...29) }
        if kind < 0.56 { return random.within(30...49) }
        if kind < 0.80 { return random.within(50...66) }
        return random.within(67...86)
    }

    /// Some partners keep a name of their own.
    mutating func partnerName(random: inout SeededRandom) {
        if random.happens(0.3) { familyName = random.pickCommon(NameTable.family) }
    }
}
