// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("What is said, in several languages")
struct WordingTests {
    private let swedish = Phrasebook(language: "sv") { sentence in
        [
            "{1} must have {2} values": "{2} {2:värde|värden} måste finnas i {1}",
            "an object": "ett objekt",
            "must be {1}": "måste vara {1}",
            "{1} or {2}": "{1} eller {2}",
            "must be {1} or more": "måste vara {1} eller fler",
        ][sentence]
    }

    @Test("a literal keeps its sentence apart from what goes into it")
    func sentence() {
        let said: Wording = "\("Patient.name") must have \(2) values"
        #expect(said.sentence == "{1} must have {2} values")
        #expect(said.english == "Patient.name must have 2 values")
    }

    @Test("another language has its own order of places, and its own form for one and many")
    func order() {
        func said(_ count: Int) -> Wording { "\("Patient.name") must have \(count) values" }
        #expect(said(2).text(in: swedish) == "2 värden måste finnas i Patient.name")
        #expect(said(1).text(in: swedish) == "1 värde måste finnas i Patient.name")
    }

    @Test("words within words are said in the same language")
    func nested() {
        let inner: Wording = "an object"
        let said: Wording = "must be \(inner)"
        #expect(said.english == "must be an object")
        #expect(said.text(in: swedish) == "måste vara ett objekt")
        #expect(said.sentences == ["must be {1}", "an object"])
    }

    @Test("what the phrasebook does not have is said in English, and can be found")
    func missing() {
        let said: Wording = "has \(3) faults"
        #expect(said.text(in: swedish) == "has 3 faults")
        #expect(said.sentences == ["has {1} faults"])
    }

    @Test("a text that is the same in every language is no sentence, and its braces are not places")
    func verbatim() {
        let said: Wording = "must be \(Wording(verbatim: "{1} and {2}"))"
        #expect(said.text(in: swedish) == "måste vara {1} and {2}")
        #expect(Wording(verbatim: "x").sentences.isEmpty)
    }

    @Test("words of others are told by the first name that the phrasebook knows, else as they are")
    func named() {
        let book = Phrasebook(language: "sv") {
            ["Patient a-1": "Ange name.", "it says ({2}): {1}": "det står ({2}) ”{1}”"][$0]
        }
        func said(_ names: [String]) -> Wording {
            "breaks \("a-1"): \(Wording(words: "has {2}", names: names, more: ["en"]))"
        }
        let known = said(["Patient a-1", "it says ({2}): {1}"])
        #expect(known.text(in: book) == "breaks a-1: Ange name.")
        #expect(known.english == "breaks a-1: has {2}")
        #expect(known.sentences == ["breaks {1}: {2}", "Patient a-1"])
        let other = said(["Person a-1", "it says ({2}): {1}"])
        #expect(other.text(in: book) == "breaks a-1: det står (en) ”has {2}”")
        #expect(said(["Person a-1"]).text(in: book) == "breaks a-1: has {2}")
    }

    @Test("words with a name keep it when they are put together with others")
    func namedAndJoined() {
        let book = Phrasebook(language: "sv") { ["a name": "ett namn", "{1} or more": "{1} eller fler"][$0] }
        let name = Wording(words: "one", names: ["a name"])
        #expect((name + " or more").text(in: book) == "ett namn eller fler")
        #expect(("at least " as Wording + name).text(in: book) == "at least ett namn")
    }

    @Test("names are told with or before the last")
    func anyOf() {
        #expect(Wording.anyOf(["a", "b", "c"]).english == "a, b or c")
        #expect(Wording.anyOf(["a", "b", "c"]).text(in: swedish) == "a, b eller c")
        #expect(Wording.anyOf(["a"]).english == "a")
        #expect(Wording.anyOf([]).english.isEmpty)
    }

    @Test("sentences that are put together are one, with places counted on")
    func joined() {
        let first: Wording = "must be \("a")"
        let said = first + " or more"
        #expect(said.sentence == "must be {1} or more")
        #expect(said.text(in: swedish) == "måste vara a eller fler")
        let both = first + " or \("b")"
        #expect(both.sentence == "must be {1} or {2}" && both.english == "must be a or b")
    }

    @Test("braces without a number are text")
    func braces() {
        let said: Wording = "Expected ',' or '}', found '{' at \(3)"
        #expect(said.english == "Expected ',' or '}', found '{' at 3")
    }

    @Test("an outcome is told in a language, place and all, and says which")
    func outcome() throws {
        let issue = FHIRCore.Issue(
            .error, .value, "must be \("an object")", position: TextPosition(line: 3, column: 7))
        let book = Phrasebook(language: "sv") { sentence in
            sentence == "{1} (line {2}, column {3})" ? "{1} (rad {2}, kolumn {3})" : nil
        }
        let root = try JSONDocument(parsing: OperationOutcome(issue).encoded(in: book)).root
        #expect(root["language"]?.string == "sv")
        #expect(root["issue"]?[0]?["diagnostics"]?.string == "must be an object (rad 3, kolumn 7)")
    }
}
