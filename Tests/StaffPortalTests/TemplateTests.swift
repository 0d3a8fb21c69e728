// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import HTTPFront
import TestKit
import Testing

@testable import StaffPortal

@Suite("Templates of the staff's pages")
struct TemplateTests {
    private static let renderer = Result { try HTMLRenderer() }
    private let renderer: HTMLRenderer
    private let samples: Samples
    private let check: TemplateCheck

    init() throws {
        renderer = try Self.renderer.get()
        samples = Samples(renderer.texts[.swedish])
        check = TemplateCheck(assets: renderer.assets)
    }

    private func form(_ text: String) throws -> FormFields {
        try FormFields(urlEncoded: Array(text.utf8), countMax: 20)
    }

    private func pages() throws -> [[any PageModel]] {
        let wrong = SearchInput(try form("satt=namn&namn=Anna&fodd-dag=99"), today: Samples.today)
        let noNumber = SearchInput(try form("satt=nummer"), today: Samples.today)
        let nameless = SearchInput(try form("satt=namn"), today: Samples.today)
        return [
            [samples.start(isFull: true), samples.start(isFull: false)],
            [
                samples.search(wrong, .notAsked), samples.search(noNumber, .notAsked),
                samples.search(nameless, .notAsked), samples.search(SearchInput(), .tooMany),
                samples.search(SearchInput(), .found([], isByNumber: true)),
                samples.search(
                    SearchInput(),
                    .found([Samples.person(), Samples.person(isProtected: true)], isByNumber: false)),
            ],
            [
                samples.access(.needsRelation, RelationInput(try form("orsak=x"))),
                samples.access(.needsRelation, RelationInput(try form("grund=annat"))),
                samples.access(.notAssigned),
            ],
            [samples.consent(ConsentInput(try form(""))), samples.consent()],
            [samples.overview(isFull: true), samples.overview(isFull: false)],
            [samples.journal(isFull: true), samples.journal(isFull: false)],
            [
                samples.event(
                    Record.visit, related: [Record.note, Record.emptyNote, Record.medicine] + Record.results),
                samples.event(
                    Record.results[0], contact: Record.visit, related: [Record.note, Record.medicine],
                    series: samples.series),
                samples.event(Record.plan), samples.event(Record.bare),
            ],
            [
                OwnLogPage([], names: [:], older: nil, isFirst: true, samples.words),
                OwnLogPage(
                    OwnAccess.lines([LogSamples.read, LogSamples.refused, LogSamples.look]),
                    names: [Record.anna: "Anna Testsson"],
                    older: Samples.now, isFirst: false, samples.words),
            ],
        ]
    }

    @Test("every page has all that its template asks for")
    func complete() throws {
        for samples in try pages() {
            let problems = check.problems(of: samples).filter {
                $0.contains("staff/") || $0.contains("lacks")
            }
            #expect(problems == [], "\(type(of: samples[0]))")
        }
    }

    @Test("every page is printed in Swedish and English without a missing text")
    func texts() throws {
        for language in [Language.swedish, .english] {
            let samples = Samples(renderer.texts[language])
            let models: [any PageModel] = [
                samples.start(isFull: true), samples.overview(isFull: true), samples.overview(isFull: false),
                samples.journal(isFull: true), samples.consent(), samples.access(.needsRelation),
                samples.access(.notAssigned),
            ]
            for model in models {
                var display = Display()
                display.set(.language, to: language.rawValue)
                let html = try render(model, display)
                #expect(!html.contains("staff."), "\(type(of: model).template) \(language)")
                #expect(!html.contains("rules."), "\(type(of: model).template) \(language)")
            }
        }
    }

    @Test("an overview tells that blocked data exist, and of choices and questions, but never whose")
    func nothingToldOfOthers() throws {
        let html = try render(samples.overview(isFull: true), Display())
        #expect(html.contains("Det finns spärrade uppgifter"))
        #expect(html.contains("Visa uppgifter från andra enheter"))
        #expect(html.contains("Registrera patientens svar"))
        #expect(!html.contains("Psykiatrin"))
        #expect(!html.contains("Eks mottagning, Ek AB"))
    }

    @Test("warnings come first, an address never")
    func banner() throws {
        let html = try render(samples.overview(isFull: true), Display())
        #expect(html.contains("Fenoximetylpenicillin: nässelutslag. Allvarlig"))
        #expect(!html.contains("Storgatan"))
    }

    @Test("a warning that cannot be read stands in the banner, and among what the overview lacks")
    func unreadable() throws {
        let html = try render(samples.overview(isFull: true), Display())
        #expect(html.contains("En varning kan inte läsas (AllergyIntolerance/lost)"))
        #expect(html.contains("kan inte visas (Observation/lost)"))
    }

    @Test("a protected person is masked before anything is open")
    func masked() throws {
        let html = try render(samples.access(.needsRelation), Display())
        #expect(html.contains("Skyddade personuppgifter"))
        #expect(!html.contains("Anna"))
    }

    @Test("what was written in a note is read as text")
    func note() throws {
        let html = try render(samples.event(Record.visit, related: [Record.note]), Display())
        #expect(html.contains("Mår bra &amp; går promenader."))
        #expect(html.contains("Osignerad"))
        #expect(html.contains("Magnus Berg, läkare"))
    }

    @Test("a result has its value, interval, goal and trend")
    func result() throws {
        let html = try render(samples.event(Record.results[0], series: samples.series), Display())
        #expect(
            html.contains(
                "över referensintervallet 31–46. Personens eget mål: högst 52 mmol/mol."
            ))
        #expect(html.contains("trend-w"))
    }

    private func render(_ model: any PageModel, _ display: Display) throws -> String {
        let shell = Shell(title: "T", display: display, portal: .staff, path: "/vard", csrfToken: "t")
        return try renderer.render(model, in: shell)
    }
}
