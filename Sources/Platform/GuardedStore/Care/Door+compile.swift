// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import Crypto
import FHIRCore
import FHIRSearch
import FHIRStore
import Identity
import Sweden

extension Door {
    private static var compilePageSize: Int { 1_000 }

    /// Draws values over many persons for quality work or statistics (row D11; in social services D34): only
    /// what `draw` keeps, under pseudonyms, blocked data and persons with protected identity (D33) left out,
    /// one log row for the run, also when refused.
    ///
    /// Source: 2 kap. 4 § 4-6 patientdatalagen; 12 § förordningen (2001:637).
    /// - Complexity: O(resources of the queries); a page in memory at a time besides the result.
    package func compile<Value: Sendable>(
        _ queries: [SearchQuery], for visit: Visit, draw: @Sendable (JSONValue) -> Value?
    ) async throws(DoorError) -> [MinimisedRow<Value>] {
        let (reader, commission) = try staff(of: visit)
        guard commission.rights.contains(.seeIndicators) else {
            throw .forbidden("The chosen commission gives no right to follow-up.")
        }
        let judge = try await judge()
        let ground = judge.followUpVerdict(for: reader, purpose: visit.purpose, at: now())
        guard ground.isAllow else {
            try await recordCompilation(queries, under: ground, of: commission.provider, count: 0, for: visit)
            throw .forbidden(ground)
        }
        let closing = try await closingFacts()
        let pseudonyms = SymmetricKey(size: .bits256)
        var rows: [MinimisedRow<Value>] = []
        for query in queries {
            var after: PageKey?
            repeat {
                let start = after
                let page = try await fetch { () async throws(StoreError) in
                    try await store.search(
                        query, within: .owner(commission.provider.text), after: start,
                        count: Self.compilePageSize)
                }
                for resource in page.resources {
                    guard let person = resource.labels.person else { continue }
                    let facts = PersonFacts(person: person, facts: closing[person] ?? [])
                    let verdict = judge.verdict(
                        for: visit.reader, purpose: visit.purpose, about: facts, on: resource.labels,
                        at: now())
                    guard verdict.isAllow, let value = draw(try parsed(resource).root) else { continue }
                    rows.append(
                        MinimisedRow(
                            pseudonym: Self.pseudonym(of: person, under: pseudonyms),
                            unit: resource.labels.labelClass.unit, value: value))
                }
                after = page.next
            } while after != nil
        }
        try await recordCompilation(
            queries, under: ground, of: commission.provider, count: rows.count, for: visit)
        return rows
    }

    /// What keeps data out of follow-up, by person: blocks, and that the identity is protected.
    private func closingFacts() async throws(DoorError) -> [PersonKey: [Fact]] {
        let (blocks, register) = try await fetch { () async throws(StoreError) in
            (
                try await store.facts(kind: Block.factKind),
                try await store.facts(kind: RegisteredPerson.factKind)
            )
        }
        let protected = register.filter { fact in
            fact.person.map { PersonFacts(person: $0, facts: [fact]).isProtected } ?? false
        }
        return Dictionary(
            grouping: (blocks + protected).filter { $0.person != nil },
            by: { $0.person ?? PersonKey(rawValue: 0) })
    }

    private static func pseudonym(of person: PersonKey, under key: SymmetricKey) -> Int64 {
        let code = withUnsafeBytes(of: person.rawValue) {
            HMAC<SHA256>.authenticationCode(for: $0, using: key)
        }
        return code.prefix(8).reduce(Int64(0)) { ($0 << 8) | Int64($1) }
    }

    private func recordCompilation(
        _ queries: [SearchQuery], under ground: Verdict, of provider: HSAID, count: Int, for visit: Visit
    ) async throws(DoorError) {
        let types = Set(queries.map(\.type.name)).sorted()
        let resources = types.map {
            LogResource(type: $0, person: nil, careProvider: provider.text, count: count)
        }
        let row = LogRow(
            id: ResourceID.random().text, activity: .compile, time: now(), purpose: visit.purpose,
            user: LogUser(visit.reader), resources: resources, decision: ground.decision.rawValue,
            rule: ground.rule, legalBasis: ground.source.description, requestID: visit.requestID,
            channel: visit.channel, arguments: types.joined(separator: "&"), reason: visit.reason)
        try await record([row])
    }
}
