// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// Writes what is about to be shown, or was refused, to the log: one row for each rule, durable on
    /// return.
    ///
    /// Directory resources (organisations, staff, terminology) are about nobody and make no row.
    func record(
        _ verdicts: [Verdict], showing resources: [StoredResource], activity: LogActivity, for visit: Visit,
        arguments: String = ""
    ) async throws(DoorError) {
        var groups: [(verdict: Verdict, resources: [StoredResource])] = []
        for (verdict, resource) in zip(verdicts, resources)
        where resource.labels.labelClass.sector != AccessSector.directory {
            if let index = groups.firstIndex(where: { $0.verdict == verdict }) {
                groups[index].resources.append(resource)
            } else {
                groups.append((verdict, [resource]))
            }
        }
        let time = now()
        var rows: [LogRow] = []
        for group in groups {
            var row = row(
                group.verdict, resources: LogResources.grouped(group.resources), activity: activity, at: time,
                for: visit, arguments: arguments)
            try await addGrounds(to: &row, for: visit)
            rows.append(row)
        }
        try await record(rows)
        for resource in resources {
            if let broken = resource.unreadable { unreadable(broken) }
        }
    }

    /// Which relation, and between providers which consent, the reading of a member of staff rests on
    /// (D17 asks for the consent's id in the log).
    private func addGrounds(to row: inout LogRow, for visit: Visit) async throws(DoorError) {
        guard row.isAllowed, let person = row.persons.first, case .staff(let staff) = visit.reader,
            let commission = staff.commission
        else { return }
        let facts = try await facts(about: person)
        let time = row.time
        row.relationID =
            facts.relations.first {
                $0.provider == commission.provider && $0.unit == commission.unit
                    && ($0.staff ?? staff.hsaID) == staff.hsaID && $0.validity.holds(at: time)
            }?.id
        guard ["D17", "D25"].contains(row.rule) else { return }
        row.consentID =
            facts.consents.filter {
                $0.provider == commission.provider && ($0.unit ?? commission.unit) == commission.unit
                    && ($0.staff ?? staff.hsaID) == staff.hsaID && $0.answer == .yes
                    && $0.validity.holds(at: time)
            }.max { $0.validity.from < $1.validity.from }?.id
    }

    func row(
        _ verdict: Verdict, resources: [LogResource], activity: LogActivity, at time: Instant,
        for visit: Visit,
        arguments: String = ""
    ) -> LogRow {
        LogRow(
            id: ResourceID.random().text, activity: activity, time: time, purpose: visit.purpose,
            user: LogUser(visit.reader), resources: resources, decision: verdict.decision.rawValue,
            rule: verdict.rule, legalBasis: verdict.source.description, requestID: visit.requestID,
            channel: visit.channel, arguments: arguments, reason: visit.reason)
    }
}
