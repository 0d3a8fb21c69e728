// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Testing

@Suite("Easy-read Swedish on the person's pages")
struct EasyTextTests {
    private static let parts = ["citizen.", "inbox.", "plan.", "social.", "dental.", "signin.", "insight."]
    private static let wordsInSentenceMax = 14

    private let texts: Texts

    init() throws { texts = try HTMLRenderer().texts }

    @Test("the first words of each page have an easy version")
    func leads() {
        let keys = [
            "citizen.start.lead", "citizen.journal.lead", "citizen.results.lead", "citizen.readings.lead",
            "citizen.block.lead", "citizen.consent.lead", "inbox.messages.lead", "inbox.urgent",
            "plan.own.lead", "plan.own.about.1", "social.own.lead", "social.apply.lead",
            "dental.citizen.lead", "signin.lead", "insight.start.lead", "shell.unreadable.own",
        ]
        for key in keys { #expect(texts[.easySwedish].isOwn(key), "\(key)") }
    }

    @Test("an easy text has short sentences, and is another than the plain one")
    func short() {
        let easy = texts[.easySwedish]
        let keys = texts.keys(.swedish).filter { key in
            Self.parts.contains { key.hasPrefix($0) } && easy.isOwn(key)
        }
        #expect(keys.count > 150)
        for key in keys {
            let text = easy[key]
            for sentence in text.split(whereSeparator: { ".?!:".contains($0) }) {
                let words = sentence.split(separator: " ").count
                #expect(words <= Self.wordsInSentenceMax, "\(key): \(sentence)")
            }
        }
        let same = keys.filter { easy[$0] == texts[.swedish][$0] }
        #expect(same.allSatisfy { $0.hasPrefix("insight.") }, "\(same)")
    }
}
