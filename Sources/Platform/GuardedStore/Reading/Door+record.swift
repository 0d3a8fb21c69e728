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
        try await record(
            groups.map { group in
                row(
                    group.verdict, resources: LogResources.grouped(group.resources), activity: activity, at: time,
                    for: visit, arguments: arguments)
            })
    }

    func row(
        _ verdict: Verdict, resources: [LogResource], activity: LogActivity, at time: Instant, for visit: Visit,
        arguments: String = ""
    ) -> LogRow {
        LogRow(
            id: ResourceID.random().text, activity: activity, time: time, purpose: visit.purpose,
            user: LogUser(visit.reader), resources: resources, decision: verdict.decision.rawValue,
            rule: verdict.rule, legalBasis: verdict.source.description, requestID: visit.requestID,
            channel: visit.channel, arguments: arguments, reason: visit.reason)
    }
}
