// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// Who has read and changed a person's data, newest first; for the person herself (row C7).
    ///
    /// Source: 8 kap. 5 § patientdatalagen, 4 kap. 2 § lagen (2022:913). Logged itself.
    package func accessLog(
        about person: PersonKey, before: Instant? = nil, count: Int, for visit: Visit
    ) async throws(DoorError) -> [LogRow] {
        try await refuseUnless(.readLog, about: person, for: visit)
        let row = careRow(
            .readLog, about: person, at: "", unit: "", rule: "C7",
            basis: "8 kap. 5 § patientdatalagen (2008:355)",
            id: "", for: visit)
        try await record([row])
        return try await openRows(about: person, before: before, count: min(count, Limits.logRowsMax))
    }

    /// Rows that are not behind the wall of other social services, as many as asked for while there are any.
    private func openRows(
        about person: PersonKey, before: Instant?, count: Int
    ) async throws(DoorError) -> [LogRow] {
        let wall = WalledRows(try await directory())
        var open: [LogRow] = []
        var seen: Set<String> = []
        var start = before
        while open.count < count {
            let from = start
            let page = try await logRows { log throws(AuditError) in
                try await log.rows(about: person, before: from, count: count)
            }
            let new = page.filter { seen.insert($0.id).inserted }
            open += new.filter { !wall.hides($0, about: person) }
            guard page.count >= count, !new.isEmpty, let last = page.last else { break }
            start = last.time.adding(milliseconds: 1)
        }
        return Array(open.prefix(count))
    }

    /// What the reader herself has done, newest first. Looking is logged itself, without persons: whose names
    /// are then looked up is logged with the look-up.
    package func ownActions(
        before: Instant? = nil, count: Int, for visit: Visit
    ) async throws(DoorError) -> [LogRow] {
        let user = LogUser(visit.reader)
        let rows = try await logRows { log throws(AuditError) in
            try await log.rows(by: user, before: before, count: min(count, Limits.logRowsMax))
        }
        let row = LogRow(
            id: ResourceID.random().text, activity: .readLog, time: now(), purpose: visit.purpose, user: user,
            resources: [LogResource(type: LogActivity.readLog.rawValue, person: nil, count: rows.count)],
            decision: Decision.allow.rawValue, rule: "",
            legalBasis: "4 kap. 3 § patientdatalagen (2008:355)", requestID: visit.requestID,
            channel: visit.channel)
        try await record([row])
        return rows
    }

    private func logRows(
        _ fetch: (AccessLog) async throws(AuditError) -> [LogRow]
    ) async throws(DoorError) -> [LogRow] {
        do {
            return try await fetch(log)
        } catch {
            throw DoorError(.unavailable, .transient, "The access log cannot be read.")
        }
    }
}
