// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

extension Door {
    /// Enters facts from the systems that own them: organisations and staff (HSA), the population register,
    /// care relations from bookings, blocks and consents moved from another node. One transaction, logged.
    ///
    /// For system clients with the purpose of administration.
    package func enter(_ facts: [Fact], for visit: Visit) async throws(DoorError) {
        guard case .system(let client) = visit.reader, client.purposes.contains(.administration) else {
            throw .forbidden("Facts are entered by a system client with the purpose of administration.")
        }
        let persons = Set(facts.compactMap(\.person))
        let resources =
            persons.isEmpty
            ? [
                LogResource(
                    type: "directory", person: nil, careProvider: client.provider.text, count: facts.count)
            ]
            : persons.sorted { $0.rawValue < $1.rawValue }.map {
                LogResource(type: "fact", person: $0, careProvider: client.provider.text)
            }
        let row = LogRow(
            id: ResourceID.random().text, activity: .write, time: now(), purpose: visit.purpose,
            user: LogUser(visit.reader), resources: resources, decision: Decision.allow.rawValue, rule: "W1",
            legalBasis: visit.writeBasis, requestID: visit.requestID, channel: visit.channel)
        try await fetch { () async throws(StoreError) in
            try await store.write { session throws(StoreError) in
                for fact in facts { try session.put(fact) }
                try session.append(row.ledgerEntry)
            }
        }
    }
}
