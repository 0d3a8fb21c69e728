// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What is found at a tooth; the worst first.
enum ToothFinding: UInt8, Sendable, Hashable, CaseIterable {
    /// Caries in the dentine (D3).
    case decayed
    case filling
    case crown
    case missing
    case implant
    case fracture
    case rootFilled
    /// Caries in the enamel (D1, D2).
    case enamelCaries
    /// Not come through.
    case retained
    /// Told in words only, or with a code that is not known: the tooth was looked at, no more.
    case other
    case sound

    private static let codes: [String: ToothFinding] = [
        "caries-3": .decayed, "filling": .filling, "crown": .crown, "missing": .missing,
        "implant": .implant, "fracture": .fracture, "root-filled": .rootFilled, "caries-1": .enamelCaries,
        "caries-2": .enamelCaries, "retained": .retained, "sound": .sound,
    ]
    private static let words: [(start: String, finding: ToothFinding)] = [
        ("karies i dentin", .decayed), ("fyllning", .filling), ("krona", .crown), ("saknas", .missing),
        ("frisk", .sound),
    ]

    /// By code; by the first word when there is no code.
    init(codes: [String], text: String) {
        guard codes.isEmpty else {
            self = codes.lazy.compactMap { Self.codes[$0] }.first ?? .other
            return
        }
        let text = text.lowercased()
        self = Self.words.first { text.hasPrefix($0.start) }?.finding ?? .other
    }

    /// Whether it lies on surfaces.
    var takesSurfaces: Bool { self == .decayed || self == .filling || self == .enamelCaries }
}
