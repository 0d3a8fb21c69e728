// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The characters that one place of a pattern takes.
struct PatternSet: Sendable {
    enum Part: Sendable {
        case range(ClosedRange<UInt32>)
        case category(String)
        case set(PatternSet)
    }

    var parts: [Part]
    var isNegated = false

    init(_ parts: [Part], isNegated: Bool = false) {
        self.parts = parts
        self.isNegated = isNegated
    }

    static func scalar(_ scalar: Unicode.Scalar) -> PatternSet {
        PatternSet([.range(scalar.value...scalar.value)])
    }

    static let any = PatternSet([], isNegated: true)
    static let digit = PatternSet([.range(0x30...0x39)])
    static let word = PatternSet([
        .range(0x30...0x39), .range(0x41...0x5A), .range(0x61...0x7A), .range(0x5F...0x5F),
    ])
    static let blank = PatternSet([.range(0x09...0x0D), .range(0x20...0x20), .range(0xA0...0xA0)])

    var negated: PatternSet { PatternSet(parts, isNegated: !isNegated) }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        for part in parts where Self.has(scalar, in: part) { return !isNegated }
        return isNegated
    }

    /// As `contains`, whichever case the character has.
    func containsAnyCase(_ scalar: Unicode.Scalar) -> Bool {
        if contains(scalar) { return true }
        let mappings = [scalar.properties.lowercaseMapping, scalar.properties.uppercaseMapping]
        return mappings.contains { mapping in
            let scalars = mapping.unicodeScalars
            return scalars.count == 1 && scalars.first.map(contains) == true
        }
    }

    private static func has(_ scalar: Unicode.Scalar, in part: Part) -> Bool {
        switch part {
        case .range(let range): range.contains(scalar.value)
        case .category(let name): category(of: scalar).hasPrefix(name)
        case .set(let set): set.contains(scalar)
        }
    }

    /// The short name of the general category: `Lu`, `Nd`.
    private static func category(of scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter: "Lu"
        case .lowercaseLetter: "Ll"
        case .titlecaseLetter: "Lt"
        case .modifierLetter: "Lm"
        case .otherLetter: "Lo"
        case .nonspacingMark: "Mn"
        case .spacingMark: "Mc"
        case .enclosingMark: "Me"
        case .decimalNumber: "Nd"
        case .letterNumber: "Nl"
        case .otherNumber: "No"
        case .connectorPunctuation: "Pc"
        case .dashPunctuation: "Pd"
        case .openPunctuation: "Ps"
        case .closePunctuation: "Pe"
        case .initialPunctuation: "Pi"
        case .finalPunctuation: "Pf"
        case .otherPunctuation: "Po"
        case .mathSymbol: "Sm"
        case .currencySymbol: "Sc"
        case .modifierSymbol: "Sk"
        case .otherSymbol: "So"
        case .spaceSeparator: "Zs"
        case .lineSeparator: "Zl"
        case .paragraphSeparator: "Zp"
        case .control: "Cc"
        case .format: "Cf"
        case .surrogate: "Cs"
        case .privateUse: "Co"
        default: "Cn"
        }
    }
}
