// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden
import Synchronization

/// A clock that stands until it is moved.
final class StillClock: Sendable {
    private let moment: Mutex<Instant>

    init(_ text: String) {
        guard let start = Instant(text) else { fatalError("no such moment: \(text)") }
        moment = Mutex(start)
    }

    var now: Instant { moment.withLock { $0 } }
    func move(seconds: Int64) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// A health centre with Dr Berg, a girl with her mother, and a desk.
struct Clinic {
    let clock = StillClock("2026-11-21T12:00:00Z")
    let store = InMemoryFacts()
    let desk: SignInDesk
    let keys = StoreKeys.random()
    let mother = PersonKey(rawValue: 1)
    let girl = PersonKey(rawValue: 2)

    init() {
        let clock = clock
        desk = SignInDesk(store: store, keys: keys, now: { clock.now })
    }

    let berg = StaffMember(
        hsaID: "SE2321000016-P001", name: "Karl Berg", title: "läkare",
        commissions: [
            Commission(
                hsaID: "SE2321000016-C001", name: "Vård vid VC1", purpose: .care, unit: "SE2321000016-E001",
                provider: "SE2321000016-V001", role: "läkare", rights: [.read, .write, .sign]),
            Commission(
                hsaID: "SE2321000016-C002", name: "Gammalt", purpose: .quality, unit: "SE2321000016-E001",
                provider: "SE2321000016-V001", role: "läkare", rights: [.read],
                validTo: Instant("2026-01-01T00:00:00Z") ?? .distantPast),
        ])

    var bergReading: Reader { .staff(StaffReader(berg, isStronglyIdentified: true)) }

    var motherReading: Reader {
        .individual(
            Individual(
                person: mother, name: "Sara Ek", birthDay: CalendarDay(daysSinceEpoch: 5_000),
                isStronglyIdentified: true))
    }

    func enter(_ facts: [Fact]) async throws(StoreError) {
        try await store.write { session throws(StoreError) in
            for fact in facts { try session.put(fact) }
        }
    }

    func girlEntry(born: String) -> RegisteredPerson? {
        guard let identity = PersonalIdentityNumber("191212121212"), let birthDay = CalendarDay(born) else {
            return nil
        }
        return RegisteredPerson(
            person: girl, identity: identity, givenName: "Liv Åsa", familyName: "Ek-Öberg",
            birthDay: birthDay,
            sex: .female, addressLines: ["Storgatan 1", "123 45 Norrstad"], municipality: "Norrstad",
            guardians: [mother])
    }
}
