// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Audit
import FHIRCore
import FHIRSearch
import FHIRStore
import Identity

extension Door {
    /// Makes a resource under a new id, or tells which one the condition found.
    ///
    /// - Parameter ifNoneExist: FHIR R4 3.1.0.8.1: decided inside the write transaction, so that two racing
    ///   requests make one resource.
    package func create(
        _ document: JSONDocument, type: ResourceType, ifNoneExist: SearchQuery? = nil, for visit: Visit
    ) async throws(DoorError) -> WriteOutcome {
        try check(visit, may: .create, on: type)
        try await refuseInvalid(document, type: type, by: try await known().validation, for: visit)
        if let order = try ConsentDocument.order(in: document.root, for: visit) {
            return try await carryOut(order, for: visit)
        }
        if ifNoneExist != nil { try refuseConditionByStaff(visit, on: type) }
        let key = ResourceKey(type, .random())
        let write = PlannedWrite(
            action: .create(ifNoneExist: ifNoneExist), key: key,
            prepared: PreparedWrite(document, key: key, extractor: extractor))
        return try await commitOne(write, for: visit)
    }

    /// Writes the next version of a resource; makes it, under the id given, when it is not there.
    ///
    /// - Parameter ifMatch: The version that must be there now; nil writes over any.
    package func update(
        _ document: JSONDocument, key: ResourceKey, ifMatch: Int? = nil, for visit: Visit
    ) async throws(DoorError) -> WriteOutcome {
        try check(visit, may: .update, on: key.type)
        try await refuseInvalid(document, type: key.type, by: try await known().validation, for: visit)
        guard document.root["id"]?.string == key.id.text else {
            throw DoorError(
                .invalid, .value, "The resource's id must be \(key.id), the id of the address.",
                at: "\(key.type).id")
        }
        if let order = try ConsentDocument.order(in: document.root, for: visit) {
            if order.isNew { throw ConsentDocument.newIsPosted }
            return try await carryOut(order, for: visit)
        }
        let write = PlannedWrite(
            action: .update(ifMatch: ifMatch), key: key,
            prepared: PreparedWrite(document, key: key, extractor: extractor))
        return try await commitOne(write, for: visit)
    }

    /// Marks a resource as deleted. Its versions are kept (3 kap. 14 § patientdatalagen).
    package func delete(
        _ key: ResourceKey, ifMatch: Int? = nil, for visit: Visit
    ) async throws(DoorError) -> WriteOutcome {
        try check(visit, may: .delete, on: key.type)
        return try await commitOne(
            PlannedWrite(action: .delete(ifMatch: ifMatch), key: key, prepared: nil), for: visit)
    }

    /// Runs planned writes in one transaction.
    func commit(
        _ writes: [PlannedWrite], assuming references: [AssumedReference] = [], for visit: Visit
    ) async throws(DoorError) -> [WriteOutcome] {
        let known = try await known()
        let refusal = Refusal()
        let executor = WriteExecutor(
            visit: visit, labeller: Labeller(schema: schema, identity: identity, directory: known.directory),
            authority: WriteAuthority(judge: known.judge), writes: writes,
            references: references, refusal: refusal)
        let result: Result<[WriteOutcome], StoreError>
        do throws(StoreError) {
            result = .success(
                try await store.write { session throws(StoreError) in try executor.run(in: session) })
        } catch {
            result = .failure(error)
        }
        switch result {
        case .success(let outcomes): return outcomes
        case .failure(let error):
            try await recordDenied(refusal, for: visit)
            throw refusal.error(for: error)
        }
    }

    /// Logs a write that was refused: by whom, of what, by which rule.
    func recordDenied(_ refusal: Refusal, for visit: Visit) async throws(DoorError) {
        guard let denied = refusal.denied else { return }
        let resource = LogResource(
            type: denied.key.type.name, informationType: denied.labels?.labelClass.informationType ?? "",
            person: denied.labels?.person, careProvider: denied.labels?.labelClass.owner ?? "",
            careUnit: denied.labels?.labelClass.unit ?? "", id: denied.key.id.text)
        try await record([
            LogRow(
                id: ResourceID.random().text, activity: .write, time: now(), purpose: visit.purpose,
                user: LogUser(visit.reader), resources: [resource], decision: Decision.deny.rawValue,
                rule: denied.verdict?.rule ?? visit.writeRule,
                legalBasis: denied.verdict?.source.description ?? visit.writeBasis,
                requestID: visit.requestID, channel: visit.channel, reason: visit.reason)
        ])
    }

    private func commitOne(_ write: PlannedWrite, for visit: Visit) async throws(DoorError) -> WriteOutcome {
        guard let outcome = try await commit([write], for: visit).first else {
            fatalError("a transaction of one write gave no outcome")
        }
        return outcome
    }

    /// A conditional create tells whether there is such a resource, and shows it: for persons' data only
    /// systems, whose verdict needs no relation, may ask so.
    func refuseConditionByStaff(_ visit: Visit, on type: ResourceType) throws(DoorError) {
        if case .system = visit.reader {
            try check(visit, may: .search, on: type)
            return try check(visit, may: .read, on: type)
        }
        if DirectoryTypes.contains(type) { return }
        throw .forbidden("A conditional create is for system clients; search about the person instead.")
    }

    /// The scopes of a client narrow what the law allows; they never widen it.
    func check(_ visit: Visit, may action: Scopes.Action, on type: ResourceType) throws(DoorError) {
        guard schema.isResource(type.name) else {
            throw DoorError(.unsupported, .notSupported, "\(type) is not a resource type of FHIR R4.")
        }
        if case .system(let client) = visit.reader, !client.scopes.allows(action, on: type) {
            throw .forbidden("The token's scopes do not include \("\(action)") on \(type).")
        }
    }
}
