// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import FHIRStore
import HTTPFront
import Identity
import Testing

@testable import CitizenPortal

@Suite("Words of the person's pages")
struct WordTests {
    private static let texts = Texts(assets: Assets())
    private let words = CareWords(Self.texts[.swedish])

    @Test("the main navigation has four entries, the same on every page, and each part stands in it once")
    func navigation() {
        let all = Section.allCases.map { Section.navigation(at: $0, Self.texts[.swedish]) }
        for (section, entries) in zip(Section.allCases, all) {
            #expect(entries.map(\.text) == ["Start", "Vård och stöd", "Meddelanden", "Insyn och val"])
            let links = entries.flatMap { $0.isGroup ? $0.items : [$0] }
            #expect(Set(links.map(\.href)) == Set(Section.allCases.map(\.path)) && links.count == 10)
            #expect(links.filter(\.isCurrent).map(\.href) == [section.path])
            #expect(entries.filter(\.isCurrent).count == 1)
        }
    }

    @Test("what cannot be read is called so, by kind and id")
    func unreadable() throws {
        let labels = LabelClass(owner: "o", unit: "u", sector: "health", informationType: "pla")
        let stored = StoredResource(
            key: "CarePlan/x", version: 1, updated: .distantPast, isDeleted: false,
            labels: Labels(person: nil, labelClass: labels), body: [], interaction: .create)
        let entry = try #require(RecordEntry(stored, in: Directory()))
        #expect(words.title(entry) == "Plan: kan inte visas (CarePlan/x)")
    }

    private func view(
        _ value: String, goal: Bool = false, comparator: String = ""
    ) throws -> ObservationView {
        let interval = #"{"low":{"value":31},"high":{"value":46}}"#
        let ranges =
            goal
            ? #"[\#(interval),{"high":{"value":52},"type":{"coding":[{"code":"treatment"}]}}]"#
            : "[\(interval)]"
        let limit = comparator.isEmpty ? "" : #","comparator":"\#(comparator)""#
        let text = #"""
            {"resourceType":"Observation","valueQuantity":{"value":\#(value),"unit":"mmol/mol"\#(limit)},
            "referenceRange":\#(ranges)}
            """#
        return try #require(ObservationView(try JSONDocument(parsing: text).root))
    }

    @Test("a value is told against the goal when there is one, else against the interval")
    func sentences() throws {
        let says = ResultWords(words)
        #expect(
            says.sentence(try view("58", goal: true))
                == "Ditt värde är 58. Det är över målet, som är högst 52.")
        #expect(says.tag(try view("58", goal: true))?.text == "Över ditt mål")
        let inside = "Ditt värde är 40. Det är inom referensintervallet, som är 31–46."
        #expect(says.sentence(try view("40")) == inside)
        #expect(says.tag(try view("30.9"))?.text == "Under intervallet")
        #expect(says.sentence(try view("5", comparator: "<")) == "Ditt värde är mindre än 5 mmol/mol.")
    }

    @Test("no text of the pages calls a value normal or abnormal, or asks kindly")
    func tone() {
        let banned = ["normal", "vänligen", "ogiltig"]
        for key in (1...3).map({ "citizen.result.about.\($0)" }) + ["citizen.result.reference.above"] {
            let text = words.texts[key].lowercased()
            #expect(!banned.contains { text.contains($0) }, "\(key)")
        }
    }

    @Test(
        "days are read as people write them",
        arguments: [
            ("2026-05-03", "2026-05-03"), ("20260503", "2026-05-03"), ("3 5 2026", "2026-05-03"),
            ("3/5 2026", "2026-05-03"), ("2026", "2026-12-31"), ("2026-02", "2026-02-28"),
        ])
    func days(written: String, day: String) {
        #expect(WrittenDay.read(written, isEnd: true)?.text == day)
    }

    @Test(
        "what is no day is not read",
        arguments: ["igår", "2026-02-30", "99999", "3 5", "1 1 1 2026", "٣ ٥ ٢٠٢٦"])
    func noDays(written: String) {
        #expect(WrittenDay.read(written) == nil)
    }

    @Test("a consent needs a choice, and a day that is to come")
    func consent() throws {
        let today = try #require(CalendarDay("2026-05-12"))
        func form(_ text: String) throws -> ConsentForm {
            ConsentForm(try FormFields(urlEncoded: text.utf8, countMax: 9), today: today)
        }
        #expect(try form("").mistake == .noChoice)
        #expect(try form("svar=ja-till&till-dag=12&till-manad=5&till-ar=2026").mistake == .passed)
        #expect(try form("svar=ja-till&till-dag=31&till-manad=2&till-ar=2027").mistake == .noDay)
        #expect(
            try form("svar=ja-till&till-dag=1&till-manad=2&till-ar=2027").answer?.until?.text == "2027-02-01")
        #expect(try form("svar=nej").answer?.isYes == false)
    }

    @Test("lists, times and large letters are Swedish")
    func lists() throws {
        #expect(words.list(["provsvar", "läkemedel", "diagnoser"]) == "provsvar, läkemedel och diagnoser")
        let moment = CareMoment(try #require(Instant("2026-05-03T12:05:00Z")))
        #expect(words.moment(moment) == "3\u{A0}maj 2026 klockan 14.05")
        #expect(words.iso(moment) == "2026-05-03T14:05")
    }

    @Test("words of care are explained where they occur, and only then")
    func glossary() {
        let found = Glossary.explanations(of: ["EKG och HbA1c togs.", "Kolla igen."], words.texts)
        #expect(found.map(\.summary) == ["HbA1c", "EKG"])
    }

    @Test("every text that Swedish has, English has too")
    func english() {
        let english = Self.texts[.english]
        for key in ["citizen.journal.lead", "citizen.block.means.harder", "citizen.refused.C4.text"] {
            #expect(english.isOwn(key))
        }
    }
}
