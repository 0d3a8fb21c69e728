// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden
import Testing

@Suite("The directory and the population register")
struct DirectoryTests {
    let clinic = Clinic()

    @Test("what is entered is what is loaded")
    func roundTrip() async throws {
        let directory = Directory(
            providers: [
                CareProvider(
                    hsaID: "SE2321000016-V001", name: "Regionen", organisationNumber: "2321000016",
                    kind: .careProvider, joinedSharing: CalendarDay("2023-01-01")),
                CareProvider(
                    hsaID: "SE2120000142-O001", name: "Socialnämnden", organisationNumber: "2120000142",
                    kind: .socialCareProvider),
            ],
            units: [
                CareUnit(
                    hsaID: "SE2321000016-E001", name: "VC1 Åsen", provider: "SE2321000016-V001",
                    sector: .health,
                    branch: "", kindOfUnit: "vardcentral"),
                CareUnit(
                    hsaID: "SE2321000016-E002", name: "Barnahus", provider: "SE2321000016-V001",
                    sector: .health,
                    branch: "barn", kindOfUnit: "barnahus", isConfidentialToSubject: true),
            ], staff: [clinic.berg])
        try await clinic.enter(directory.facts())
        let loaded = try await Directory.load(from: clinic.store)
        #expect(loaded == directory)
        #expect(loaded.units(of: "SE2321000016-V001").map(\.name) == ["Barnahus", "VC1 Åsen"])
        #expect(loaded.holder(of: "SE2321000016-C001")?.member == clinic.berg)
        #expect(loaded.holder(of: "SE2321000016-C009") == nil)
    }

    @Test("what has ended is not in the directory")
    func ended() async throws {
        var fact = Directory.fact(for: clinic.berg)
        fact.ended = clinic.clock.now
        try await clinic.enter([fact])
        #expect(try await Directory.load(from: clinic.store).staff.isEmpty)
    }

    @Test("an entry of the register keeps its person, and is found by each word of the name")
    func register() async throws {
        let entry = try #require(clinic.girlEntry(born: "2014-05-05"))
        try await clinic.enter(entry.facts())
        let facts = try await clinic.store.facts(about: clinic.girl)
        #expect(facts.compactMap { RegisteredPerson(fact: $0) } == [entry])
        for word in ["liv", "ÅSA", "Ek", "öberg"] {
            let key = try #require(RegisteredPerson.nameKeys(word).first)
            let found = try await clinic.store.facts(kind: "register-name", key: key)
            #expect(found.map(\.person) == [clinic.girl], "\(word)")
        }
    }

    @Test("a provider has joined from its day")
    func joined() {
        var provider = CareProvider(
            hsaID: "SE2321000016-V001", name: "Regionen", organisationNumber: "2321000016",
            kind: .careProvider)
        #expect(!provider.hasJoinedSharing(on: CalendarDay(daysSinceEpoch: 30_000)))
        provider.joinedSharing = CalendarDay(daysSinceEpoch: 100)
        #expect(!provider.hasJoinedSharing(on: CalendarDay(daysSinceEpoch: 99)))
        #expect(provider.hasJoinedSharing(on: CalendarDay(daysSinceEpoch: 100)))
    }
}
