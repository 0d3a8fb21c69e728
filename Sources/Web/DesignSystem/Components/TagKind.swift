// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Colour and shape of a tag.
package enum TagKind: String, Encodable, Sendable, Hashable, CaseIterable {
    /// Health care: a disc.
    case care = "vard"
    /// Social services: a square.
    case social = "omsorg"
    /// Dentistry: a diamond.
    case dental = "tandvard"
    /// Nothing special: a bar.
    case neutral
    /// As it should be.
    case ok
    /// Good to know.
    case info
    /// Look closer.
    case warn
    /// Serious.
    case danger
    /// Blocked by its person.
    case blocked

    /// Symbol in the icon sprite.
    package var symbol: String {
        switch self {
        case .care: "shape-vard"
        case .social: "shape-omsorg"
        case .dental: "shape-tandvard"
        case .neutral: "shape-neutral"
        case .ok: "circle-check"
        case .info: "info"
        case .warn: "triangle-alert"
        case .danger: "circle-alert"
        case .blocked: "lock"
        }
    }
}
