// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DesignSystem

@Suite("Texts")
struct TextTests {
    private let assets = SharedFixture.assets
    private let texts: Texts

    init() {
        texts = SharedFixture.texts
    }

    @Test("the files have no faults")
    func faults() {
        #expect(texts.faults == [])
        for file in assets.names(in: "Texts") {
            #expect(assets.text(file)?.hasPrefix("#") == true, "\(file) does not say whether it was reviewed")
        }
    }

    @Test("every text that a template uses exists in Swedish")
    func templateKeys() {
        let swedish = texts[.swedish]
        for source in HTMLRenderer.sources(.swedish, assets: assets, texts: texts) {
            let missing = source.keys.filter { !swedish.has($0) && !$0.contains("{{") }
            #expect(missing == [], "\(source.name)")
        }
    }

    @Test(
        "a translation has no key of its own and the same parameters",
        arguments: [Language.english, .easySwedish])
    func parameters(language: Language) {
        let swedish = texts[.swedish]
        for key in texts.keys(language) {
            #expect(swedish.isOwn(key), "\(key)")
            let easy = Self.parameters(texts[language][key])
            let all = Self.parameters(swedish[key])
            #expect(language == .easySwedish ? easy.isSubset(of: all) : easy == all, "\(key)")
        }
    }

    @Test("every icon in a template is in the sprite, and every asset is served")
    func icons() throws {
        let sprite = try #require(assets.text("icons/sprite.svg"))
        for file in assets.names(in: "templates") {
            let text = assets.text(file) ?? ""
            for match in text.matches(of: /\[\[icon:([a-z0-9-]+)\]\]/) {
                #expect(sprite.contains("<symbol id=\"\(match.1)\""), "\(file): \(match.1)")
            }
        }
        for kind in TagKind.allCases { #expect(sprite.contains("<symbol id=\"\(kind.symbol)\"")) }
    }

    @Test("texts on demand are not among those read at start, and their files have no faults")
    func onDemand() {
        let rules = texts.onDemand("invariants", .swedish)
        #expect(rules.faults == [])
        #expect(rules["Observation obs-6"]?.contains("dataAbsentReason") == true)
        #expect(rules["Observation obs-none"] == nil)
        #expect(!texts[.swedish].has("Observation obs-6"))
        #expect(texts.onDemand("no-such-part", .swedish).keys == [])
    }

    @Test("parameters are filled in, a missing key shows itself")
    func lookUp() {
        let swedish = texts[.swedish]
        #expect(swedish["date.time", ["time": "14.05"]] == "klockan 14.05")
        #expect(swedish["date.time"] == "klockan {time}")
        #expect(swedish["no.such.key"] == "no.such.key")
    }

    @Test("one and many have forms of their own")
    func plural() {
        let given = ["shown": "12", "common": "60 %"]
        let one = texts[.swedish].plural("chart.funnel.sentence", 1, given)
        let many = texts[.swedish].plural("chart.funnel.sentence", 3, given)
        #expect(one.hasPrefix("1 av 12 enheter ligger utanför"))
        #expect(many.hasPrefix("3 av 12 enheter ligger utanför"))
    }

    @Test("a text that English lacks is marked as Swedish in content and plain in attributes")
    func languageOfParts() {
        let source = TemplateSource(
            name: "t", text: "<p title=\"[[=gallery.lists.1]]\">[[gallery.lists.1]]</p>",
            texts: texts[.english],
            assets: assets)
        let text = texts[.swedish]["gallery.lists.1"]
        #expect(source.expanded == "<p title=\"\(text)\"><span lang=\"sv\">\(text)</span></p>")
        #expect(source.borrowedKeys.count == 2)
    }

    private static func parameters(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{([a-zA-Z]+)\}/).map { String($0.1) })
    }
}
