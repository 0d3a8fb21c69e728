// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import DesignSystem

/// WCAG 2.x contrast of every pair of tokens that meet on a page, in every theme.
@Suite("Contrast of colours")
struct ContrastTests {
    private static let assets = SharedFixture.assets

    /// Text on its ground: at least 7:1.
    private static let texts = [
        "text/bg", "text/surface", "text/surface-2", "text/warm", "text/primary-soft", "text-2/bg",
        "text-2/surface",
        "text-2/warm", "text-2/primary-soft", "primary/bg", "on-primary/primary", "on-primary/primary-hover",
        "primary-hover/bg", "link/bg", "link/surface", "link/warm", "visited/bg", "danger/bg",
        "danger/danger-bg",
        "on-danger/danger", "warn/warn-bg", "ok/ok-bg", "info/info-bg", "text/info-bg", "text/warn-bg",
        "text/ok-bg",
        "text/danger-bg", "care/care-bg", "social/social-bg", "dental/dental-bg", "on-focus/focus",
        "on-staff-header/staff-header", "on-staff-accent/staff-header", "text/chart-band", "bg/ok", "bg/warn",
        "bg/text",
    ]

    /// Edges, icons and marks of charts: at least 3:1.
    private static let edges = [
        "border/bg", "border/surface", "primary/bg", "care/bg", "social/bg", "dental/bg", "dental/warm",
        "ring/bg",
        "chart-1/bg", "chart-2/bg", "chart-3/bg", "chart-4/bg", "chart-5/bg", "chart-6/bg",
        "chart-1/chart-band", "chart-1/ok-bg", "ok/bg", "primary/primary-soft", "primary/warm",
    ]

    private static func tokens(_ file: String, after selector: String) -> [String: String] {
        let text = assets.text(file) ?? ""
        guard let start = text.firstRange(of: selector) else { return [:] }
        let block = text[start.upperBound...].prefix { $0 != "}" }
        var result: [String: String] = [:]
        for match in block.matches(of: /--([a-z0-9-]+): (#[0-9A-F]{6});/) {
            result[String(match.1)] = String(match.2)
        }
        return result
    }

    private static let themes: [String: [String: String]] = [
        "light": tokens("css/tokens.css", after: ":root {"),
        "dark": tokens("css/themes.css", after: "[data-theme=\"dark\"] {"),
        "contrast": tokens("css/themes.css", after: "[data-theme=\"contrast\"] {"),
    ]

    @Test("text reaches 7:1 and edges 3:1", arguments: ["light", "dark", "contrast"])
    func pairs(theme: String) throws {
        let tokens = try #require(Self.themes[theme])
        for (pairs, least) in [(Self.texts, 7.0), (Self.edges, 3.0)] {
            for pair in pairs {
                let names = pair.split(separator: "/").map(String.init)
                let first = try #require(tokens[names[0]], "\(pair)")
                let second = try #require(tokens[names[1]], "\(pair)")
                let ratio = Self.contrast(first, second)
                #expect(ratio >= least, Comment(rawValue: "\(theme): \(pair)"))
            }
        }
    }

    @Test("a theme is the same whether the device or the person chose it")
    func sameTheme() {
        let file = "css/themes.css"
        #expect(Self.tokens(file, after: "(prefers-color-scheme: dark) {\n    :root") == Self.themes["dark"])
        #expect(Self.tokens(file, after: "(prefers-contrast: more) {\n    :root") == Self.themes["contrast"])
    }

    @Test("every token of the light theme has a value in the others")
    func complete() throws {
        let light = try #require(Self.themes["light"])
        #expect(light.count > 30)
        for theme in ["dark", "contrast"] {
            #expect(Self.themes[theme]?.keys.sorted() == light.keys.sorted())
        }
    }

    private static func contrast(_ first: String, _ second: String) -> Double {
        let values = [luminance(first), luminance(second)].sorted()
        return (values[1] + 0.05) / (values[0] + 0.05)
    }

    private static func luminance(_ hex: String) -> Double {
        let number = Int(hex.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift in
            let value = Double((number >> shift) & 255) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
