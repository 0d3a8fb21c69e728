// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// A filing inside one store transaction: versions, labels, the tie and the log row, all or nothing.
struct FilingRun: Sendable {
    let filing: Filing
    let documents: [FiledDocument]
    let target: CareUnit
    let labeller: Labeller
    let visit: Visit
    let refusal: Refusal

    func run(in session: any WriteSession) throws(StoreError) -> [StoredResource] {
        try refuseWithoutConsent(session)
        var stored: [StoredResource] = []
        for document in documents { stored.append(try put(document, in: session)) }
        if filing.ground.givesTie { try session.put(tie(at: session.now)) }
        try session.append(logRow(of: stored, at: session.now).ledgerEntry)
        return stored
    }

    private func put(
        _ document: FiledDocument, in session: any WriteSession
    ) throws(StoreError) -> StoredResource {
        let key = document.write.key
        let current = try session.current(key)
        let version = current?.version ?? 0
        if let expected = document.expected, expected != version {
            throw StoreError(
                .versionConflict(expected: expected, actual: version), "someone else wrote first")
        }
        if let current { try refuseForeign(current) }
        let isNew = current == nil || current?.isDeleted == true
        let labels = labeller.labels(of: document.write, about: filing.person, at: target)
        return try session.put(
            ResourceRow(
                key: key, text: document.write.text, labels: labels, entries: document.write.entries,
                interaction: isNew ? .create : .update))
    }

    /// What is written over must be the same person's at the same unit, and of a type that the ground may
    /// change there: a unit's own documentation is its own to change, but for its copies of a shared plan.
    private func refuseForeign(_ current: StoredResource) throws(StoreError) {
        let isSame =
            current.labels.person == filing.person && current.labels.labelClass.unit == target.hsaID.text
        guard isSame, visit.writer.unit == target.hsaID.text || filing.ground.mayReplace(current.key.type),
            !filing.ground.onlyAdds
        else {
            throw refusal.deny(
                .forbidden("What is there already is not changed this way."), verdict: nil, key: current.key,
                labels: current.labels)
        }
    }

    /// A shared plan rests on the person's own yes, which must be here and hold.
    private func refuseWithoutConsent(_ session: any WriteSession) throws(StoreError) {
        guard filing.ground == .agreedPlan else { return }
        let missing = DoorError(
            .forbidden, .forbidden, "A shared plan is given out only with the person's consent.",
            at: "consent")
        guard let key = filing.consent else { throw refusal.refuse(missing) }
        if let document = documents.first(where: { $0.write.key == key }) {
            guard isActive(document.write.document.root) else { throw refusal.refuse(missing) }
            return
        }
        guard let stored = try session.current(key), !stored.isDeleted, stored.labels.person == filing.person
        else { throw refusal.refuse(missing) }
        do {
            guard isActive(try stored.document().root) else { throw refusal.refuse(missing) }
        } catch let error as StoreError {
            throw error
        } catch {
            throw StoreError(.corrupt, "a consent cannot be read")
        }
    }

    private func isActive(_ consent: JSONValue) -> Bool { consent["status"]?.string == "active" }

    private func tie(at now: Instant) -> Fact {
        let validity = Validity(from: now, to: now.adding(days: Limits.filingTieDays))
        switch target.sector {
        case .health, .dental:
            return CareRelation(
                id: ResourceID.random().text, person: filing.person, provider: target.provider,
                unit: target.hsaID, reason: filing.ground.rawValue, validity: validity
            ).fact()
        case .socialElderDisability, .socialOther:
            return CaseAssignment(
                id: ResourceID.random().text, person: filing.person, provider: target.provider,
                unit: target.hsaID, staff: receiver, validity: validity
            ).fact()
        }
    }

    /// Who alone gets the tie; nil for the whole unit. An application by word of mouth is whose who took it.
    private var receiver: HSAID? {
        guard filing.ground == .receivedApplication, case .staff(let staff) = visit.reader else { return nil }
        return staff.hsaID
    }

    private func logRow(of stored: [StoredResource], at now: Instant) -> LogRow {
        LogRow(
            id: ResourceID.random().text, activity: .write, time: now, purpose: visit.purpose,
            user: LogUser(visit.reader), resources: LogResources.grouped(stored),
            decision: Decision.allow.rawValue, rule: filing.ground.rule,
            legalBasis: filing.ground.basis(in: target.sector), requestID: visit.requestID,
            channel: visit.channel, reason: visit.reason)
    }
}
