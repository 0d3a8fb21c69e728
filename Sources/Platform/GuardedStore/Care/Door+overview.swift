// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// What the law lets the reader know about a person: which kinds of data are open, and what to answer
    /// first.
    ///
    /// Logged, refusals too.
    package func overview(of person: PersonKey, for visit: Visit) async throws(DoorError) -> PersonOverview {
        try await refuseFollowUp(visit, about: person)
        let judge = try await judge()
        let facts = try await facts(about: person)
        let uses = try await fetch { () async throws(StoreError) in try await store.labelClasses(of: person) }
        let visibility = judge.visibility(
            for: visit.reader, purpose: visit.purpose, about: facts, among: uses.map(\.labelClass), at: now())
        let open = uses.filter { visibility.verdicts[$0.labelClass]?.isAllow == true }
        let time = now()
        var rows: [LogRow] = []
        for verdict in Set(open.compactMap { visibility.verdicts[$0.labelClass] }) {
            let shown = open.filter { visibility.verdicts[$0.labelClass] == verdict }
            rows.append(
                row(
                    verdict, resources: shown.map { Self.overviewLine($0, person) }, activity: .read,
                    at: time, for: visit))
        }
        for verdict in visibility.refusals {
            let resource = LogResource(type: "overview", person: person, count: 0)
            rows.append(row(verdict, resources: [resource], activity: .read, at: time, for: visit))
        }
        if rows.isEmpty {
            let resource = LogResource(type: "overview", person: person, count: 0)
            rows.append(
                row(
                    .nothingFound(for: visit.reader), resources: [resource], activity: .read, at: time,
                    for: visit))
        }
        try await record(rows)
        let registered = try await registered(person)
        return PersonOverview(registered: registered, facts: facts, visibility: visibility, classes: open)
    }

    private static func overviewLine(_ use: LabelClassUse, _ person: PersonKey) -> LogResource {
        LogResource(
            type: "overview", informationType: use.labelClass.informationType, person: person,
            careProvider: use.labelClass.owner, careUnit: use.labelClass.unit, count: use.resources)
    }
}
