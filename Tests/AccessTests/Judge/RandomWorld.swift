// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// Organisations, one person with facts, and readers of each kind, all by chance.
struct RandomWorld {
    static let now = moment("2026-11-21T12:00:00Z")
    static let person = PersonKey(rawValue: 1)
    static let guardian = PersonKey(rawValue: 2)
    static let stranger = PersonKey(rawValue: 3)

    private static let providerIDs: [HSAID] = [
        "SE1111111111-V1", "SE1111111111-V2", "SE2222222222-V1", "SE3333333333-V1", "SE3333333333-S1",
    ]
    private static let staffIDs: [HSAID] = ["SE1111111111-P1", "SE1111111111-P2"]

    private var random: SeededRandom
    private(set) var directory = Directory()
    private(set) var facts = PersonFacts(person: person)
    private(set) var classes: [LabelClass] = []
    private let units: [CareUnit]
    /// A unit that comes up more often than others, so that facts, data and readers meet.
    private let home: CareUnit

    init(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        units = Self.makeUnits(&random)
        home = random.pick(units)
        directory = Directory(
            providers: Self.providerIDs.map { Self.makeProvider($0, &random) }, units: units)
        self.random = random
        classes = (0..<12).map { _ in makeClass() }
        facts = PersonFacts(person: Self.person, facts: makeFacts())
    }

    private static func makeProvider(_ id: HSAID, _ random: inout SeededRandom) -> CareProvider {
        CareProvider(
            hsaID: id, name: id.text, organisationNumber: id.organisationNumber,
            kind: id.text.contains("-S") ? .socialCareProvider : .careProvider,
            joinedSharing: random.chance(85)
                ? day("2023-01-01") : random.pick([nil, day("2026-11-21"), day("2027-01-01")])
        )
    }

    private static func makeUnits(_ random: inout SeededRandom) -> [CareUnit] {
        providerIDs.flatMap { provider in
            (1...2).compactMap { number in
                HSAID("\(provider.text)-U\(number)").map { id in
                    let isSocial = provider.text.contains("-S")
                    let sectors: [CareUnit.Sector] =
                        isSocial ? [.socialElderDisability, .socialOther] : [.health, .dental]
                    return CareUnit(
                        hsaID: id, name: id.text, provider: provider, sector: random.pick(sectors),
                        branch: random.pick(["", "care", "family"]), kindOfUnit: "vardcentral",
                        isConfidentialToSubject: random.chance(15)
                    )
                }
            }
        }
    }

    private mutating func makeClass() -> LabelClass {
        let unit = unit()
        let owner = random.chance(90) ? unit.provider.text : random.pick(["", "SE9999999999-X", "own"])
        let sector =
            random.chance(85) ? unit.sector.rawValue : random.pick(["directory", "own", "", "health"])
        return LabelClass(
            owner: sector == "own" ? "" : owner, unit: random.chance(95) ? unit.hsaID.text : "",
            process: "", sector: sector, informationType: random.pick(["", "lak", "upp", "dia"]),
            flags: random.chance(40) ? UInt32.random(in: 0..<64, using: &random) : 0,
            isShared: random.chance(70)
        )
    }

    private mutating func unit() -> CareUnit { random.chance(50) ? home : random.pick(units) }

    private mutating func validity() -> Validity {
        if random.chance(50) { return Validity(from: moment("2026-01-01T00:00:00Z")) }
        let moments = ["2026-01-01T00:00:00Z", "2026-11-21T12:00:00Z", "2026-11-21T12:00:00.001Z"].map(moment)
        return Validity(
            from: random.pick([.distantPast] + moments), to: random.pick([.distantFuture] + moments),
            ended: random.maybe(25, moments)
        )
    }

    private mutating func makeFacts() -> [Fact] {
        var facts: [Fact] = []
        let count = Int.random(in: 0...4, using: &random)
        for number in 0..<count {
            let unit = unit()
            let staff = random.maybe(30, Self.staffIDs)
            let id = "f\(number)"
            let person = Self.person
            facts.append(makeBlock(id).fact())
            facts.append(
                SharingConsent(
                    id: id, person: person, provider: unit.provider, unit: random.maybe(50, [unit.hsaID]),
                    staff: staff, answer: random.pick([.yes, .yes, .no]), validity: validity()
                ).fact())
            facts.append(
                CareRelation(
                    id: id, person: person, provider: unit.provider, unit: unit.hsaID, staff: staff,
                    reason: "visit", validity: validity()
                ).fact())
            facts.append(
                OtherNeed(
                    id: id, person: person, provider: unit.provider, unit: unit.hsaID, staff: staff,
                    reason: "need", validity: validity()
                ).fact())
            facts.append(
                CaseAssignment(
                    id: id, person: person, provider: unit.provider, unit: unit.hsaID, staff: staff,
                    validity: validity()
                ).fact())
            facts.append(
                ActiveChoice(
                    id: id, person: person, staff: random.pick(Self.staffIDs), commission: "SE1111111111-C1",
                    unit: random.maybe(50, [random.pick(units).hsaID]), validity: validity()
                ).fact())
            facts.append(
                ExtendedAccess(
                    id: id, person: person, guardian: Self.guardian, unit: unit.hsaID, validity: validity()
                ).fact())
        }
        for provider in Self.providerIDs where random.chance(80) {
            let informed = moment(random.chance(85) ? "2023-01-01T00:00:00Z" : "2026-12-01T00:00:00Z")
            facts.append(
                SharingInformation(
                    id: provider.text, person: Self.person, provider: provider, informed: informed
                )
                .fact())
        }
        return facts + makeEntry()
    }

    private mutating func makeBlock(_ id: String) -> Block {
        let unit = unit()
        let first = day("2026-01-01").adding(days: Int.random(in: 0..<300, using: &random))
        return Block(
            id: id, person: Self.person, kind: random.pick([.inner, .outer]), provider: unit.provider,
            unit: random.maybe(70, [unit.hsaID]),
            informationPeriod: random.maybe(60, [first...first.adding(days: 40)]),
            exempted: random.chance(30) ? ["lak"] : [], validity: validity(), registeredBy: "person:1"
        )
    }

    private mutating func makeEntry() -> [Fact] {
        guard random.chance(90), let identity = PersonalIdentityNumber("191212121212") else { return [] }
        let born = random.pick(
            [
                "1912-12-12", "1946-01-01", "1980-02-29", "2010-11-21", "2013-11-21", "2013-11-22",
                "2018-05-05",
            ].map(day))
        return RegisteredPerson(
            person: Self.person, identity: identity, givenName: "Tolvan", familyName: "Tolvansson",
            birthDay: born, sex: .male, isProtected: random.chance(5),
            guardians: random.chance(70) ? [Self.guardian] : []
        ).facts()
    }

    /// A reader of any kind.
    mutating func reader() -> Reader {
        switch Int.random(in: 0..<10, using: &random) {
        case 0..<6: .staff(staff())
        case 6..<9: .individual(individual())
        default:
            .system(
                SystemClient(
                    id: "import", name: "Import", provider: random.pick(Self.providerIDs),
                    purposes: random.chance(80) ? Purpose.allCases : [.research], scopes: .all))
        }
    }

    private mutating func staff() -> StaffReader {
        let unit = unit()
        let purpose =
            random.chance(70)
            ? (unit.sector.rawValue.hasPrefix("social") ? Purpose.insats : .care)
            : random.pick(Purpose.allCases)
        let times = validity()
        let isLasting = random.chance(90)
        let commission = Commission(
            hsaID: "SE1111111111-C1", name: "Vård", purpose: purpose, unit: unit.hsaID,
            provider: unit.provider,
            role: "läkare", rights: random.chance(95) ? [.read] : [.write],
            validFrom: isLasting ? .distantPast : times.from, validTo: isLasting ? .distantFuture : times.to
        )
        return StaffReader(
            hsaID: random.pick(Self.staffIDs), name: "Berg", title: "läkare",
            isStronglyIdentified: random.chance(95), commission: random.maybe(97, [commission])
        )
    }

    private mutating func individual() -> Individual {
        Individual(
            person: random.pick([Self.person, Self.person, Self.guardian, Self.stranger]), name: "Maj",
            birthDay: day("1946-01-01"), isStronglyIdentified: random.chance(90),
            actingFor: random.maybe(50, [Self.person, Self.stranger])
        )
    }

    /// What the reader asks for: mostly what she may, sometimes anything.
    mutating func purpose(of reader: Reader) -> Purpose {
        if random.chance(80), case .staff(let staff) = reader, let own = staff.commission?.purpose {
            return own
        }
        return random.pick(Purpose.allCases)
    }

    /// Labels of a resource, mostly the person's.
    mutating func labels() -> Labels {
        Labels(
            person: random.chance(85) ? Self.person : random.pick([nil, Self.stranger]),
            isAboutSeveral: random.chance(5),
            careDay: random.maybe(
                85, [day("2026-01-01").adding(days: Int.random(in: 0..<330, using: &random))]),
            labelClass: random.pick(classes)
        )
    }
}
