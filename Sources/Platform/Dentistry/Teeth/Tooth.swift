// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A tooth by its two-digit number (ISO 3950, FDI).
package struct Tooth: Sendable, Hashable {
    /// 11–48 permanent, 51–85 primary.
    package let number: Int

    /// Nil for numbers that no tooth has.
    package init?(_ number: Int) {
        let (quadrant, position) = number.quotientAndRemainder(dividingBy: 10)
        guard (1...8).contains(quadrant), (1...(quadrant < 5 ? 8 : 5)).contains(position) else { return nil }
        self.number = number
    }

    /// From the code in a record or a form.
    package init?(code: String) {
        guard let number = Int(code), String(number) == code else { return nil }
        self.init(number)
    }

    /// The code in records.
    package var code: String { String(number) }

    /// 1–4 permanent, 5–8 primary; upper right, upper left, lower left, lower right as the person has them.
    package var quadrant: Int { number / 10 }

    /// 1 is next to the midline.
    package var position: Int { number % 10 }

    /// Whether it is a milk tooth.
    package var isPrimary: Bool { quadrant > 4 }

    /// Whether it is in the upper jaw.
    package var isUpper: Bool { [1, 2, 5, 6].contains(quadrant) }

    /// Premolars and molars; in milk teeth the molars.
    package var isBack: Bool { position > 3 }

    /// Wisdom teeth, which the index of caries leaves out.
    package var isWisdom: Bool { !isPrimary && position == 8 }

    /// Whether its mesial side is to the right, as one looks at the person.
    package var isMesialToTheRight: Bool { [1, 4, 5, 8].contains(quadrant) }

    /// The surfaces that it has.
    package var surfaces: [ToothSurface] {
        [.mesial, isBack ? .occlusal : .incisal, .distal, .buccal, isUpper ? .palatal : .lingual]
    }

    /// The teeth of a quadrant, from the viewer's left to right.
    package static func row(_ quadrant: Int) -> [Tooth] {
        let teeth = (1...8).compactMap { Tooth(quadrant * 10 + $0) }
        return [1, 4, 5, 8].contains(quadrant) ? teeth.reversed() : teeth
    }

    /// Permanent teeth, quadrant by quadrant as they are seen.
    package static let permanent = [1, 2, 4, 3].flatMap(row)

    /// Milk teeth, quadrant by quadrant as they are seen.
    package static let primary = [5, 6, 8, 7].flatMap(row)
}
