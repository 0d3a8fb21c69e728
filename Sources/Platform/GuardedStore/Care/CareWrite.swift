// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity

/// A fact of care (a relation, a block, an answer) written with its log row and, where the person's app is to
/// see it, its FHIR document: one transaction.
struct CareWrite: Sendable {
    var fact: Fact
    var document: StoredDocument?
    var row: LogRow

    struct StoredDocument: Sendable {
        var write: PreparedWrite
        var labels: Labels
    }

    func run(in session: any WriteSession) throws(StoreError) -> StoredResource? {
        try session.put(fact)
        var stored: StoredResource?
        if let document {
            let isNew = try session.current(document.write.key) == nil
            stored = try session.put(
                ResourceRow(
                    key: document.write.key, text: document.write.text, labels: document.labels,
                    entries: document.write.entries, interaction: isNew ? .create : .update))
        }
        try session.append(row.ledgerEntry)
        return stored
    }
}

extension Door {
    func write(_ write: CareWrite) async throws(DoorError) -> StoredResource? {
        try await fetch { () async throws(StoreError) in
            try await store.write { session throws(StoreError) in try write.run(in: session) }
        }
    }

    func careRow(
        _ activity: LogActivity, about person: PersonKey, at provider: String, unit: String, rule: String,
        basis: String, id: String, for visit: Visit
    ) -> LogRow {
        LogRow(
            id: ResourceID.random().text, activity: activity, time: now(), purpose: visit.purpose,
            user: LogUser(visit.reader),
            resources: [
                LogResource(
                    type: activity.rawValue, person: person, careProvider: provider, careUnit: unit, id: id)
            ], decision: Decision.allow.rawValue, rule: rule, legalBasis: basis, requestID: visit.requestID,
            channel: visit.channel, reason: visit.reason)
    }

    /// The staff member and commission behind a visit.
    ///
    /// - Throws: `.forbidden` for anyone else, and for a commission that does not hold.
    func staff(of visit: Visit) throws(DoorError) -> (staff: StaffReader, commission: Commission) {
        guard case .staff(let staff) = visit.reader, staff.isStronglyIdentified,
            let commission = staff.commission, commission.isValid(at: now())
        else { throw .forbidden("This is for staff with an active commission.") }
        return (staff, commission)
    }

    /// The reason given, cut to its limit; a registration needs one.
    func reason(of visit: Visit) throws(DoorError) -> String {
        let reason = (visit.reason ?? "").trimmingPrefix { $0.isWhitespace }
        guard !reason.isEmpty else {
            throw DoorError(.invalid, .required, "A reason is needed.", at: "reason")
        }
        guard reason.count <= Limits.reasonCharactersMax else {
            throw DoorError(
                .invalid, .tooLong, "A reason may have at most \(Limits.reasonCharactersMax) characters.",
                at: "reason")
        }
        return String(reason)
    }
}
