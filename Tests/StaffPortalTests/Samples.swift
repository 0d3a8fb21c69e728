// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden
import TestKit

@testable import StaffPortal

/// Pages with something, and with nothing, in every place.
struct Samples {
    static let today = CalendarDay("2026-05-12") ?? CalendarDay(daysSinceEpoch: 0)
    static let now = Instant("2026-05-12T09:20:00.000Z") ?? .distantPast
    static let commission = TestCountry.berg.commissions[0]
    static let berg = StaffReader(TestCountry.berg, isStronglyIdentified: true, commission: commission)
    static let seal = FormSeal(
        csrfToken: "t", person: Record.anna.pathText, commission: commission.hsaID.text)

    let words: StaffWords

    init(_ texts: LocalTexts) { words = StaffWords(texts) }

    static func person(isProtected: Bool = false, deceased: CalendarDay? = nil) -> RegisteredPerson {
        RegisteredPerson(
            person: Record.anna, identity: TestPerson.anna.number, givenName: "Anna", familyName: "Testsson",
            birthDay: TestPerson.anna.number.birthDay ?? today, sex: .female, addressLines: ["Storgatan 1"],
            municipality: "Testby", isProtected: isProtected, deceased: deceased)
    }

    static func access(_ classes: [LabelClass: Verdict], isTied: Bool = true) -> CareAccess {
        var facts = PersonFacts(person: Record.anna)
        if isTied {
            facts.relations = [
                CareRelation(
                    id: "1", person: Record.anna, provider: TestCountry.region,
                    unit: TestCountry.centre.hsaID,
                    reason: "-", validity: Validity(from: now.adding(days: -1)))
            ]
        }
        return CareAccess(
            verdicts: Array(classes.values), isAnythingOpen: classes.values.contains(where: \.isAllow),
            facts: facts, for: berg, in: TestCountry.directory, at: now)
    }

    static func verdict(_ rule: String, _ decision: Decision) -> Verdict {
        Verdict(rule: rule, decision: decision, source: .patientDataAct(4, "1"), reasonKey: "rules.\(rule)")
    }

    static func labels(_ unit: CareUnit) -> LabelClass {
        LabelClass(
            owner: unit.provider.text, unit: unit.hsaID.text, sector: unit.sector.rawValue,
            informationType: "voo")
    }

    /// Own data open; a choice, a question and a block beside it.
    static let questions = access([
        labels(TestCountry.centre): verdict("D4", .allow),
        labels(TestCountry.cardiology): verdict("D6", .activeChoice),
        labels(TestCountry.practice): verdict("D18", .askConsent),
        labels(TestCountry.psychiatry): verdict("D7", .denyShowBlockExists),
    ])
    static let quiet = access([:])

    func head(_ access: CareAccess, isFull: Bool) -> PersonHead {
        PersonHead(
            person: Self.person(isProtected: isFull, deceased: isFull ? Self.today : nil),
            warnings: PersonSummary(isFull ? [Record.alert] + Record.lost : [], today: Self.today),
            access: access,
            today: Self.today)
    }

    func printed(_ head: PersonHead) -> PrintHeader {
        head.printHeader(by: "Magnus Berg", at: CareMoment(Self.now), words)
    }

    func overview(isFull: Bool) -> OverviewPage {
        let head = head(isFull ? Self.questions : Self.quiet, isFull: isFull)
        var summary = PersonSummary(isFull ? Record.all + Record.lost : [], today: Self.today)
        summary.isIncomplete = isFull
        return OverviewPage(
            head, summary, seal: Self.seal, done: isFull ? .relation : nil, printHeader: printed(head),
            isDental: isFull, canWrite: isFull, words)
    }

    func journal(isFull: Bool) -> StaffJournalPage {
        let head = head(isFull ? Self.questions : Self.quiet, isFull: isFull)
        var page = JournalPage()
        var filter = JournalFilter()
        if isFull {
            page.events = [
                JournalEvent(
                    entry: Record.visit.entry, contents: [Record.note.entry] + Record.results.map(\.entry)),
                JournalEvent(entry: Record.booked.entry), JournalEvent(entry: Record.plan.entry),
            ]
            page.next = JournalPlace(token: "abc", before: Self.today)
            page.isIncomplete = true
            filter.fromText = "i maj"
            filter.domain = .health
            filter.place = JournalPlace(token: "x", before: nil)
        } else {
            filter.kind = .plan
        }
        return StaffJournalPage(
            head, page, filter: filter, seal: Self.seal, printHeader: printed(head), words)
    }

    func event(
        _ item: RecordItem, contact: RecordItem? = nil, related: [RecordItem] = [],
        series: ResultSeries? = nil
    )
        -> EventPage
    {
        var detail = EventDetail(item: item)
        detail.contact = contact
        detail.related = related
        let head = head(Self.quiet, isFull: true)
        return EventPage(
            head, detail, series: series, mayStop: series != nil, printHeader: printed(head), words)
    }

    var series: ResultSeries? { PersonSummary(Record.results, today: Self.today).results.first }

    func start(isFull: Bool) -> StartPage {
        let recents =
            isFull
            ? [RecentPerson(name: "Anna Testsson", detail: "19790204-2386", href: "/vard", time: "10.12")]
            : []
        return StartPage(
            staff: Self.berg, commission: Self.commission, directory: TestCountry.directory, recents: recents,
            seal: Self.seal, words)
    }

    func search(_ input: SearchInput, _ outcome: PersonSearchPage.Outcome) -> PersonSearchPage {
        PersonSearchPage(input, outcome, seal: Self.seal, today: Self.today, words)
    }

    func access(_ standing: CareAccess.Standing, _ input: RelationInput = RelationInput()) -> AccessPage {
        AccessPage(
            Self.person(isProtected: true), standing, takesApplications: standing == .notAssigned,
            input: input, seal: Self.seal, today: Self.today, words)
    }

    func consent(_ input: ConsentInput = ConsentInput()) -> ConsentPage {
        ConsentPage(
            head(Self.questions, isFull: true), unit: "Vårdcentralen Linden", input: input, seal: Self.seal,
            words)
    }
}
