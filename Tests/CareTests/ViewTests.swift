// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@testable import Care

@Suite("Views of resources")
struct ViewTests {
    @Test("a note gives its titled parts as paragraphs without marks")
    func note() throws {
        let text = #"""
            {"resourceType":"Composition","status":"preliminary","title":"Årsbesök",
            "date":"2026-05-03T14:05:00+02:00",
            "section":[{"title":"Bedömning","text":{"status":"generated",
            "div":"<div xmlns=\"x\"><p>Värdet är &lt; 5 &amp; sjunker.</p><p>Åter<br/>om ett år.</p></div>"}},
            {"title":"Tom"}]}
            """#
        let note = try #require(NoteView(Samples.json(text)))
        #expect(note.title == "Årsbesök")
        #expect(note.isUnsigned)
        let paragraphs = ["Värdet är < 5 & sjunker.", "Åter", "om ett år."]
        #expect(note.sections == [NoteView.Section(title: "Bedömning", paragraphs: paragraphs)])
        #expect(note.written?.clock.map { [$0.hour, $0.minute] } == [14, 5])
    }

    @Test("what cannot be read is listed with kind, day, place and id, and holds nothing")
    func unreadable() throws {
        let stored = try Samples.stored("CarePlan/x", on: "2026-05-03", "{\"resourceType\":")
        let entry = try #require(RecordEntry(stored, in: Samples.directory))
        #expect(entry.isUnreadable && entry.kind == .plan && entry.title.isEmpty)
        #expect(entry.day == Samples.day("2026-05-03") && entry.place.name == "Vårdcentralen Linden")
        #expect(entry.key == stored.key)
        let item = try #require(RecordItem(stored, in: Samples.directory))
        #expect(item.entry == entry && item.json["resourceType"] == nil)
        let consent = try Samples.stored("Consent/x", on: nil, "{")
        #expect(RecordEntry(consent, in: Samples.directory) == nil, "no part of a record")
        let whole = try Samples.entry("CarePlan/y", on: nil)
        #expect(!whole.isUnreadable)
    }

    @Test(
        "a broken narrative gives what can be read", arguments: ["<p>Hej", "Hej &bogus; du", "&#xD800;", "<"])
    func brokenNarrative(text: String) {
        #expect(NarrativeText.paragraphs(text).count <= 1)
    }

    @Test("a laboratory result has value, interval and the person's own goal")
    func result() throws {
        let text = #"""
            {"resourceType":"Observation","status":"final","code":{"coding":[
            {"system":"urn:oid:1.2.752.108.1",
            "code":"NPU27300"}],"text":"HbA1c"},"effectiveDateTime":"2026-11-15","valueQuantity":{"value":58,
            "unit":"mmol/mol"},"referenceRange":[{"low":{"value":31},"high":{"value":46},
            "type":{"coding":[{"code":"normal"}]}},
            {"high":{"value":52},"type":{"coding":[{"code":"treatment"}]}}]}
            """#
        let view = try #require(ObservationView(Samples.json(text)))
        #expect(view.quantity == Quantity(value: 58, written: "58", unit: "mmol/mol"))
        #expect(view.reference == ValueRange(low: 31, high: 46))
        #expect(view.goal == ValueRange(low: nil, high: 52))
        #expect(view.goal?.position(of: 58) == .above)
        #expect(view.mainCode == "NPU27300")
        #expect(view.taken?.clock == nil)
    }

    @Test("a blood pressure keeps its upper and lower value apart")
    func bloodPressure() throws {
        let text = #"""
            {"resourceType":"Observation","status":"final","code":{"text":"Blodtryck"},"component":[
            {"code":{"text":"Övertryck"},"valueQuantity":{"value":136,"unit":"mmHg"}},
            {"code":{"text":"Undertryck"},"valueQuantity":{"value":82,"unit":"mmHg"}}]}
            """#
        let view = try #require(ObservationView(Samples.json(text)))
        #expect(
            view.value
                == .parts([
                    .init(name: "Övertryck", quantity: Quantity(value: 136, written: "136", unit: "mmHg")),
                    .init(name: "Undertryck", quantity: Quantity(value: 82, written: "82", unit: "mmHg")),
                ]))
    }

    @Test("a result in words and one without an answer are told")
    func words() throws {
        let text = try Samples.json(
            #"{"resourceType":"Observation","code":{},"valueString":"Växt av E. coli"}"#)
        #expect(ObservationView(text)?.value == .text("Växt av E. coli"))
        let none = try Samples.json(
            #"{"resourceType":"Observation","dataAbsentReason":{"text":"Gick sönder"}}"#)
        #expect(ObservationView(none)?.value == ObservationView.Value.none("Gick sönder"))
    }

    @Test("a decision on support is told from a referral")
    func decision() throws {
        let text = #"""
            {"resourceType":"ServiceRequest","status":"active","category":[{"text":"Biståndsbeslut"}],
            "code":{"text":"Trygghetslarm"},"authoredOn":"2026-03-01","reasonCode":[{"text":"Har ramlat."}]}
            """#
        let labels = Samples.labelClass(sector: "social-elder-disability")
        let stored = try Samples.stored("ServiceRequest/b1", on: "2026-03-01", text, labelClass: labels)
        let entry = try #require(RecordEntry(stored, in: Samples.directory))
        #expect(entry.kind == .decision)
        #expect(entry.domain == .social)
        #expect(entry.title == "Trygghetslarm")
        #expect(entry.summary == "Har ramlat.")
    }

    @Test("the name of protected staff is left out")
    func protectedStaff() throws {
        let text = #"""
            {"resourceType":"Composition","title":"Besök","author":[
            {"reference":"Practitioner/SE2321000999-B002",
            "display":"Hemlig Person"}]}
            """#
        let stored = try Samples.stored("Composition/n1", on: "2026-03-01", text)
        let entry = try #require(RecordEntry(stored, in: Samples.directory))
        #expect(entry.author?.name == nil)
        #expect(entry.author?.line == "Sjuksköterska")
        #expect(entry.place.name == "Vårdcentralen Linden")
    }

    @Test(
        "persons, consents and broken bodies are no part of a record",
        arguments: [#"{"resourceType":"Patient"}"#, #"{"resourceType":"Consent"}"#, "{"])
    func notRecord(body: String) throws {
        let stored = try Samples.stored(body.contains("Consent") ? "Consent/1" : "Patient/1", on: nil, body)
        #expect(RecordEntry(stored, in: Samples.directory) == nil)
    }
}
