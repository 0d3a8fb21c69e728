// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Simple UCUM units that can be turned into each other: a prefix and one unit.
struct UnitScale {
    /// The unit that it is a multiple of.
    let dimension: String
    let factor: Double

    private static let units: [String: (String, Double)] = [
        "m": ("m", 1), "g": ("g", 1), "L": ("L", 1), "l": ("L", 1), "s": ("s", 1), "mol": ("mol", 1),
        "K": ("K", 1),
        "Pa": ("Pa", 1), "J": ("J", 1), "Hz": ("Hz", 1), "W": ("W", 1), "V": ("V", 1),
        "[in_i]": ("m", 0.0254),
        "[ft_i]": ("m", 0.3048), "[mi_i]": ("m", 1609.344), "[lb_av]": ("g", 453.59237),
        "[oz_av]": ("g", 28.349523125),
        "t": ("g", 1_000_000), "min": ("s", 60), "h": ("s", 3_600), "d": ("s", 86_400), "wk": ("s", 604_800),
        "mm[Hg]": ("Pa", 133.322), "%": ("1", 0.01), "1": ("1", 1), "[IU]": ("[IU]", 1),
        "a": ("s", 31_557_600),
        "mo": ("s", 2_629_800),
    ]
    private static let prefixes: [Character: Double] = [
        "k": 1e3, "h": 1e2, "d": 1e-1, "c": 1e-2, "m": 1e-3, "u": 1e-6, "n": 1e-9, "p": 1e-12, "M": 1e6,
        "G": 1e9,
    ]

    init?(_ code: String) {
        if let (dimension, factor) = Self.units[code] {
            self.dimension = dimension
            self.factor = factor
            return
        }
        guard let prefix = code.first, let scale = Self.prefixes[prefix],
            let (dimension, factor) = Self.units[String(code.dropFirst())]
        else { return nil }
        self.dimension = dimension
        self.factor = factor * scale
    }
}
