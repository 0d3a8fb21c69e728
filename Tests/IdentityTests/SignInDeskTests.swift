// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden
import Testing

@Suite("Sessions")
struct SessionTests {
    let clinic = Clinic()

    private func signIn() async throws -> (secret: String, session: Session) {
        try await clinic.enter([Directory.fact(for: clinic.berg)])
        let secret = try await clinic.desk.openSession(for: clinic.bergReading).text
        return (secret, try #require(try await clinic.desk.session(secret)))
    }

    @Test("a secret opens its session and no other")
    func opens() async throws {
        let (secret, session) = try await signIn()
        #expect(session.reader == clinic.bergReading)
        #expect(secret.utf8.count == 43)
        #expect(try await clinic.desk.session(secret + "x") == nil)
        #expect(try await clinic.desk.session("") == nil)
        #expect(try await clinic.desk.session(String(repeating: "a", count: 10_000)) == nil)
        #expect(try await clinic.desk.reader(bearer: secret) == nil)
    }

    @Test("the secret itself is nowhere in the store")
    func hidden() async throws {
        let (secret, session) = try await signIn()
        let facts = try await clinic.store.facts(kind: "session")
        #expect(facts.count == 1)
        #expect(
            !facts.contains { String(decoding: $0.body, as: UTF8.self).contains(secret) || $0.key == secret })
        #expect(facts.first?.key == session.id)
        #expect("\(try await clinic.desk.openSession(for: clinic.bergReading))" == "Secret(hidden)")
    }

    @Test("a session that is not used ends; use keeps it until its life is over")
    func life() async throws {
        let (secret, _) = try await signIn()
        clinic.clock.move(seconds: 29 * 60)
        #expect(try await clinic.desk.session(secret) != nil)
        clinic.clock.move(seconds: 30 * 60)
        #expect(try await clinic.desk.session(secret) == nil)
        let other = try await clinic.desk.openSession(for: clinic.bergReading).text
        for _ in 0..<23 {
            clinic.clock.move(seconds: 25 * 60)
            #expect(try await clinic.desk.session(other) != nil)
        }
        clinic.clock.move(seconds: 25 * 60)
        #expect(try await clinic.desk.session(other) == nil)
    }

    @Test("using a session empties nobody's cache, and another desk sees that it was used")
    func quietUse() async throws {
        let (secret, _) = try await signIn()
        let other = SignInDesk(
            store: clinic.store, keys: clinic.keys, now: { [clock = clinic.clock] in clock.now })
        #expect(try await other.session(secret) != nil)
        let version = try await clinic.store.factsVersion()
        clinic.clock.move(seconds: 20 * 60)
        #expect(try await clinic.desk.session(secret) != nil)
        clinic.clock.move(seconds: 20 * 60)
        #expect(try await other.session(secret) != nil)
        #expect(try await clinic.store.factsVersion() == version)
    }

    @Test("an ended session stays ended")
    func end() async throws {
        let (secret, session) = try await signIn()
        try await clinic.desk.end(session)
        #expect(try await clinic.desk.session(secret) == nil)
        await #expect(throws: IdentityError.self) {
            _ = try await clinic.desk.choose(commission: "SE2321000016-C001", in: session)
        }
        #expect(try await clinic.desk.session(secret) == nil)
    }

    @Test("what another desk on the same store ends is gone at the next request")
    func otherDesk() async throws {
        let (secret, session) = try await signIn()
        let token = try await clinic.desk.issueToken(for: clinic.bergReading, hours: 1)
        let other = SignInDesk(
            store: clinic.store, keys: clinic.keys, now: { [clock = clinic.clock] in clock.now })
        for _ in 0..<2 {
            #expect(try await clinic.desk.session(secret)?.reader == clinic.bergReading)
            #expect(try await clinic.desk.reader(bearer: token) == clinic.bergReading)
        }
        try await other.end(session)
        try await other.revoke(token: token)
        #expect(try await clinic.desk.session(secret) == nil)
        #expect(try await clinic.desk.reader(bearer: token) == nil)
    }

    @Test("a commission is chosen, and is gone when it is taken away")
    func commission() async throws {
        let (secret, session) = try await signIn()
        let chosen = try await clinic.desk.choose(commission: "SE2321000016-C001", in: session)
        guard case .staff(let staff) = chosen.reader else { return }
        #expect(staff.commission == clinic.berg.commissions.first)
        #expect(try await clinic.desk.session(secret)?.reader == chosen.reader)
        var without = clinic.berg
        without.commissions = []
        try await clinic.enter([Directory.fact(for: without)])
        #expect(try await clinic.desk.session(secret)?.reader == clinic.bergReading)
    }

    @Test(
        "a commission that is not hers, or out of time, is refused",
        arguments: [
            "SE2321000016-C002", "SE2321000016-C999",
        ] as [HSAID])
    func wrongCommission(id: HSAID) async throws {
        let (_, session) = try await signIn()
        let error = await #expect(throws: IdentityError.self) {
            _ = try await clinic.desk.choose(commission: id, in: session)
        }
        #expect(error?.code == .unknownCommission)
    }

    @Test("staff who have left the directory are signed out")
    func left() async throws {
        let (secret, _) = try await signIn()
        var fact = Directory.fact(for: clinic.berg)
        fact.ended = clinic.clock.now
        try await clinic.enter([fact])
        #expect(try await clinic.desk.session(secret) == nil)
    }

    @Test("a guardian acts for her child, nobody else does, and not for an adult")
    func child() async throws {
        let entry = try #require(clinic.girlEntry(born: "2014-05-05"))
        try await clinic.enter(entry.facts())
        let secret = try await clinic.desk.openSession(for: clinic.motherReading).text
        let session = try #require(try await clinic.desk.session(secret))
        _ = try await clinic.desk.act(for: clinic.girl, in: session)
        guard case .individual(let mother) = try await clinic.desk.session(secret)?.reader else { return }
        #expect(mother.actingFor == clinic.girl)
        #expect(mother.subject == clinic.girl)
        _ = try await clinic.desk.act(for: nil, in: session)
        #expect(try await clinic.desk.session(secret)?.reader == clinic.motherReading)
        await #expect(throws: IdentityError.self) {
            _ = try await clinic.desk.act(for: PersonKey(rawValue: 77), in: session)
        }
        let adult = try #require(clinic.girlEntry(born: "2008-11-21"))
        try await clinic.enter(adult.facts())
        await #expect(throws: IdentityError.self) {
            _ = try await clinic.desk.act(for: clinic.girl, in: session)
        }
    }
}

@Suite("Tokens and forms")
struct TokenTests {
    let clinic = Clinic()

    private var client: Reader {
        .system(
            SystemClient(
                id: "lab", name: "Lab", provider: "SE2321000016-V001", purposes: [.care, .quality],
                scopes: Scopes("system/*.cruds system/Patient.rs") ?? .none))
    }

    @Test("a token gives its reader until its hours are over")
    func life() async throws {
        let token = try await clinic.desk.issueToken(for: client, hours: 8)
        #expect(token.hasPrefix("smh_"))
        #expect(try await clinic.desk.reader(bearer: token) == client)
        clinic.clock.move(seconds: 8 * 3_600 - 1)
        #expect(try await clinic.desk.reader(bearer: token) == client)
        clinic.clock.move(seconds: 1)
        #expect(try await clinic.desk.reader(bearer: token) == nil)
    }

    @Test("a token does not outlive its limits, and ends when revoked")
    func limits() async throws {
        for hours in [0, -1, Limits.tokenHoursMax + 1] {
            let error = await #expect(throws: IdentityError.self) {
                _ = try await clinic.desk.issueToken(for: client, hours: hours)
            }
            #expect(error?.code == .badLifetime)
        }
        let token = try await clinic.desk.issueToken(for: client, hours: 1)
        try await clinic.desk.revoke(token: token)
        #expect(try await clinic.desk.reader(bearer: token) == nil)
    }

    @Test("a token for staff keeps the commission")
    func staff() async throws {
        try await clinic.enter([Directory.fact(for: clinic.berg)])
        let reader = Reader.staff(
            StaffReader(clinic.berg, isStronglyIdentified: true, commission: clinic.berg.commissions.first))
        let token = try await clinic.desk.issueToken(for: reader, hours: 1)
        #expect(try await clinic.desk.reader(bearer: token) == reader)
    }

    @Test("a form token is for one session and one form")
    func forms() async throws {
        let first = try #require(
            try await clinic.desk.session(try await clinic.desk.openSession(for: clinic.motherReading).text))
        let second = try #require(
            try await clinic.desk.session(try await clinic.desk.openSession(for: clinic.motherReading).text))
        let token = clinic.desk.csrfToken(for: first, form: "block")
        #expect(clinic.desk.isValid(csrfToken: token, for: first, form: "block"))
        #expect(!clinic.desk.isValid(csrfToken: token, for: second, form: "block"))
        #expect(!clinic.desk.isValid(csrfToken: token, for: first, form: "consent"))
        #expect(!clinic.desk.isValid(csrfToken: "", for: first, form: "block"))
        #expect(!clinic.desk.isValid(csrfToken: token + "A", for: first, form: "block"))
        let others = SignInDesk(store: clinic.store, keys: .random(), now: { clinic.clock.now })
        #expect(!others.isValid(csrfToken: token, for: first, form: "block"))
    }
}
