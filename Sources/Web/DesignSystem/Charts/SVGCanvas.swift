// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Writes SVG. Every text and attribute value is escaped; numbers are written with at most one decimal.
struct SVGCanvas {
    private var body = ""
    private let width: Double
    private let height: Double

    init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    /// Where a text is anchored.
    enum Anchor: String {
        case start, middle, end
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
        body += "<line x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\" class=\"\(style)\"/>"
    }

    mutating func rect(
        _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String, radius: Double = 0
    ) {
        let corner = radius > 0 ? " rx=\"\(n(radius))\"" : ""
        body +=
            "<rect x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(max(0, width)))\" height=\"\(n(max(0, height)))\""
            + "\(corner) class=\"\(style)\"/>"
    }

    mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ style: String) {
        body += "<circle cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(radius))\" class=\"\(style)\"/>"
    }

    mutating func diamond(_ x: Double, _ y: Double, _ radius: Double, _ style: String) {
        polygon([(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], style)
    }

    mutating func triangle(_ x: Double, _ y: Double, _ radius: Double, _ style: String) {
        polygon([(x - radius, y - radius * 0.8), (x + radius, y - radius * 0.8), (x, y + radius)], style)
    }

    mutating func polygon(_ points: [(Double, Double)], _ style: String) {
        body += "<polygon points=\"\(list(points))\" class=\"\(style)\"/>"
    }

    mutating func polyline(_ points: [(Double, Double)], _ style: String) {
        guard points.count > 1 else { return }
        body += "<polyline points=\"\(list(points))\" class=\"\(style)\"/>"
    }

    mutating func text(
        _ x: Double, _ y: Double, _ text: String, _ anchor: Anchor = .start, _ style: String = ""
    ) {
        let name = style.isEmpty ? "" : " class=\"\(style)\""
        body +=
            "<text x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"\(anchor.rawValue)\"\(name)>"
            + "\(SafeHTML.escape(text))</text>"
    }

    /// The picture, with a name and a description for those who do not see it. Its inner text is hidden from
    /// assistive technology: the description and the table say the same.
    func picture(id: String, title: String, description: String) -> SafeHTML {
        let name = SafeHTML.escape(id)
        return SafeHTML(
            trusted: "<svg viewBox=\"0 0 \(n(width)) \(n(height))\" role=\"img\" "
                + "aria-labelledby=\"\(name)-title \(name)-desc\"><title id=\"\(name)-title\">"
                + "\(SafeHTML.escape(title))</title><desc id=\"\(name)-desc\">"
                + "\(SafeHTML.escape(description))</desc>"
                + "<g aria-hidden=\"true\">\(body)</g></svg>")
    }

    /// A mark for a legend, without meaning of its own.
    func mark() -> SafeHTML {
        SafeHTML(trusted: "<svg viewBox=\"0 0 \(n(width)) \(n(height))\" aria-hidden=\"true\">\(body)</svg>")
    }

    private func list(_ points: [(Double, Double)]) -> String {
        points.map { "\(n($0.0)),\(n($0.1))" }.joined(separator: " ")
    }

    private func n(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e7 else { return "0" }
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let rest = tenths.magnitude % 10
        return rest == 0 ? "\(sign)\(tenths.magnitude / 10)" : "\(sign)\(tenths.magnitude / 10).\(rest)"
    }
}
