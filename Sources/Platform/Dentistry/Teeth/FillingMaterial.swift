// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a filling is made of. The raw value is the code in records.
package enum FillingMaterial: String, Sendable, Hashable, CaseIterable {
    case composite
    case glassIonomer = "glass-ionomer"
    case amalgam
    case ceramic
    case temporary
}
