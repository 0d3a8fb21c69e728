// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A measure of Swedish dentistry, by its three-digit code.
package struct DentalMeasure: Sendable, Hashable {
    /// The code.
    package let code: String
    /// Example price in whole kronor.
    package let price: Int
    /// Whether it is done at one tooth, which must then be told.
    package let isAtTooth: Bool
    /// Whether it is expected to bleed: an extraction, or treatment of deep pockets.
    package let isBleeding: Bool

    private init(_ code: String, _ price: Int, atTooth: Bool = false, bleeding: Bool = false) {
        self.code = code
        self.price = price
        isAtTooth = atTooth
        isBleeding = bleeding
    }

    /// The measures that can be planned.
    ///
    /// The codes are those of the state's support for dental care. The prices are examples of about the right
    /// size for the demo, not the list in force of Tandvårds- och läkemedelsförmånsverket, which is set
    /// anew each year: a clinic puts its own here.
    package static let all: [DentalMeasure] = [
        DentalMeasure("101", 970), DentalMeasure("103", 425), DentalMeasure("121", 65),
        DentalMeasure("301", 460), DentalMeasure("302", 860), DentalMeasure("321", 500),
        DentalMeasure("341", 615), DentalMeasure("342", 1_195, bleeding: true),
        DentalMeasure("343", 1_800, bleeding: true),
        DentalMeasure("401", 1_205, atTooth: true, bleeding: true),
        DentalMeasure("402", 1_710, atTooth: true, bleeding: true),
        DentalMeasure("501", 3_845, atTooth: true), DentalMeasure("502", 4_635, atTooth: true),
        DentalMeasure("503", 5_820, atTooth: true), DentalMeasure("701", 695, atTooth: true),
        DentalMeasure("702", 1_105, atTooth: true), DentalMeasure("703", 1_315, atTooth: true),
        DentalMeasure("704", 890, atTooth: true), DentalMeasure("705", 1_305, atTooth: true),
        DentalMeasure("706", 1_745, atTooth: true), DentalMeasure("801", 6_675, atTooth: true),
    ]

    /// The measure with a code.
    package static func named(_ code: String) -> DentalMeasure? { all.first { $0.code == code } }
}
