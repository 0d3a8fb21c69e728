// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry

/// One tooth of the picture. Part of `dental/picture`.
struct ToothPicture: Encodable, Sendable {
    /// A surface, as a path and the name of its look.
    struct Part: Encodable, Sendable {
        let path: String
        let look: String
    }

    let number: String
    let x: Int
    /// Letters under the tooth, so that nothing is told by colour alone.
    let sign: String
    let parts: [Part]
    /// Drawn over a tooth that is not there.
    let cross: String?

    /// Width and height of a tooth with its number and letters.
    static let width = 34
    static let height = 68

    init(_ tooth: Tooth, _ state: ToothState?, place: Int, _ words: DentalWords) {
        let left = place * Self.width + 5
        let top = 20
        number = tooth.code
        x = left + 12
        let signs = (state?.notes ?? []).map { words["sign.\($0.finding?.rawValue ?? "words")"] }
        sign = signs.prefix(2).joined(separator: " ") + (signs.count > 2 ? "\u{2026}" : "")
        let isAway = state?.notes.contains { $0.finding?.isAway == true } == true
        let whole = state?.has(.crown) == true ? "crown" : isAway ? "away" : "sound"
        parts = Self.sides(of: tooth).map { surface, shape in
            let found = state?.finding(at: surface)
            return Part(path: Self.path(shape, left, top), look: found.map { Self.look($0) } ?? whole)
        }
        cross =
            isAway
            ? "M\(left) \(top)L\(left + 24) \(top + 24)M\(left + 24) \(top)L\(left) \(top + 24)" : nil
    }

    private enum Shape { case top, bottom, left, right, middle }

    /// Where each surface is drawn, as one looks at the person: the cheek's side is outermost.
    private static func sides(of tooth: Tooth) -> [(ToothSurface, Shape)] {
        let inner: ToothSurface = tooth.isUpper ? .palatal : .lingual
        return [
            (.buccal, tooth.isUpper ? .top : .bottom), (inner, tooth.isUpper ? .bottom : .top),
            (.mesial, tooth.isMesialToTheRight ? .right : .left),
            (.distal, tooth.isMesialToTheRight ? .left : .right),
            (tooth.isBack ? .occlusal : .incisal, .middle),
        ]
    }

    private static func look(_ finding: ToothFinding) -> String {
        finding.isCaries ? (finding == .dentinCaries ? "caries" : "early") : "filling"
    }

    private static func path(_ shape: Shape, _ x: Int, _ y: Int) -> String {
        let (outer, inner) = ((x, y, x + 24, y + 24), (x + 7, y + 7, x + 17, y + 17))
        switch shape {
        case .top: return "M\(outer.0) \(outer.1)H\(outer.2)L\(inner.2) \(inner.1)H\(inner.0)Z"
        case .bottom: return "M\(outer.0) \(outer.3)H\(outer.2)L\(inner.2) \(inner.3)H\(inner.0)Z"
        case .left: return "M\(outer.0) \(outer.1)V\(outer.3)L\(inner.0) \(inner.3)V\(inner.1)Z"
        case .right: return "M\(outer.2) \(outer.1)V\(outer.3)L\(inner.2) \(inner.3)V\(inner.1)Z"
        case .middle: return "M\(inner.0) \(inner.1)H\(inner.2)V\(inner.3)H\(inner.0)Z"
        }
    }
}
