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
    /// - Parameter mark: Of the run before with the same queries: then only persons of whom something has
    ///   changed are drawn again, unless so many are or what the verdicts rest on has changed.
    /// - Complexity: O(resources of the queries), or of the changed persons; a page in memory at a time
    ///   besides the result.
    package func compile<Value: Sendable>(
        _ queries: [SearchQuery], for visit: Visit, since mark: CompilationMark? = nil,
        draw: @escaping @Sendable (JSONValue) -> Value?
    ) async throws(DoorError) -> Compilation<Value> {
        let (reader, commission) = try staff(of: visit)
        guard commission.rights.contains(.seeIndicators) else {
            throw .forbidden("The chosen commission gives no right to follow-up.")
        }
        let moment = now()
        let known = try await known()
        let verdict = known.judge.followUpVerdict(for: reader, purpose: visit.purpose, at: moment)
        guard verdict.isAllow else {
            try await recordCompilation(
                queries, under: verdict, of: commission.provider, count: 0, for: visit)
            throw .forbidden(verdict)
        }
        let ground = CompilationMark.Ground(
            commission: commission.hsaID, purpose: visit.purpose, verdict: verdict,
            directory: known.directory, rules: known.judge.rowsInForce(at: moment))
        let run = CompilingRun(
            mark: try await newMark(on: ground, keeping: mark), judge: known.judge, visit: visit,
            moment: moment,
            owner: .owner(commission.provider.text), draw: draw)
        let changed = try await changedPersons(since: mark, until: run.mark, queries, of: commission.provider)
        var rows: [MinimisedRow<Value>] = []
        if let changed {
            for person in changed {
                let own = LabelPredicate.all([.person(person), run.owner])
                try await compile(queries, within: own, run, into: &rows)
            }
        } else {
            try await compile(queries, within: run.owner, run, into: &rows)
        }
        try await recordCompilation(
            queries, under: verdict, of: commission.provider, count: rows.count, for: visit)
        let redrawn = changed.map { Set($0.map(run.mark.pseudonym(of:))) }
        return Compilation(rows: rows, redrawn: redrawn, mark: run.mark)
    }

    /// Draws from all pages of the queries.
    private func compile<Value>(
        _ queries: [SearchQuery], within visibility: LabelPredicate, _ run: CompilingRun<Value>,
        into rows: inout [MinimisedRow<Value>]
    ) async throws(DoorError) {
        for query in queries {
            var after: PageKey?
            repeat {
                let start = after
                let page = try await fetch { () async throws(StoreError) in
                    try await store.search(
                        query, within: visibility, after: start, count: Self.compilePageSize)
                }
                for resource in page.resources {
                    guard run.allows(resource.labels), let person = resource.labels.person,
                        let value = run.draw(try parsed(resource).root)
                    else { continue }
                    rows.append(
                        MinimisedRow(
                            pseudonym: run.mark.pseudonym(of: person),
                            unit: resource.labels.labelClass.unit, value: value))
                }
                after = page.next
            } while after != nil
        }
    }

    /// The mark of a run that begins now, with the pseudonyms of the run before when it rests on the same.
    private func newMark(
        on ground: CompilationMark.Ground, keeping mark: CompilationMark?
    ) async throws(DoorError) -> CompilationMark {
        let (latest, blocks, register) = try await fetch { () async throws(StoreError) in
            (
                try await store.latestMoment(), try await store.facts(kind: Block.factKind),
                try await store.facts(kind: RegisteredPerson.factKind)
            )
        }
        let kept = mark.flatMap { $0.ground == ground ? $0.pseudonyms : nil }
        return CompilationMark(
            ground: ground, closing: ClosingFacts(blocks: blocks, register: register, at: now()),
            pseudonyms: kept ?? SymmetricKey(size: .bits256), moment: latest)
    }

    /// The persons to draw again; nil for everyone.
    private func changedPersons(
        since mark: CompilationMark?, until new: CompilationMark, _ queries: [SearchQuery],
        of provider: HSAID
    ) async throws(DoorError) -> Set<PersonKey>? {
        guard let mark, mark.ground == new.ground else { return nil }
        let types = Set(queries.map(\.type)).sorted { $0.name < $1.name }
        let written = try await fetch { () async throws(StoreError) in
            try await store.persons(changedSince: mark.moment, types: types, owner: provider.text)
        }
        let changed = written.union(new.closing.persons(otherThanIn: mark.closing))
        return changed.count <= Limits.redrawnPersonsMax ? changed : nil
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
