// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Writes a dental record: what was found, judged, planned and done. Every write is the dentist's own unit's,
/// decided and logged by the door.
package struct KeepDentalRecord: Sendable {
    let door: Door
    let names: DentalNames
    let now: @Sendable () -> Instant

    /// The use case behind a door.
    package init(door: Door, names: DentalNames, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.names = names
        self.now = now
    }

    /// Writes what was found at a tooth.
    @discardableResult
    package func chart(
        _ charting: ToothCharting, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> [StoredResource] {
        let page = DentalPage(names: names, visit: visit, now: now())
        return try await file([page.status(charting)], of: person, for: visit)
    }

    /// Writes the pockets around a tooth.
    @discardableResult
    package func measure(
        _ reading: PocketReading, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> [StoredResource] {
        let page = DentalPage(names: names, visit: visit, now: now())
        return try await file([page.pockets(reading)], of: person, for: visit)
    }

    /// Writes a diagnosis, of a tooth or of the mouth.
    @discardableResult
    package func diagnose(
        _ diagnosis: DentalDiagnosis, at tooth: Tooth?, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> [StoredResource] {
        let page = DentalPage(names: names, visit: visit, now: now())
        return try await file([page.diagnosis(diagnosis, tooth)], of: person, for: visit)
    }

    /// Ends an examination: writes the judged risk, and how many teeth are decayed, missing or filled by
    /// what the record holds now.
    ///
    /// - Parameter age: In whole years; tells which teeth are counted.
    @discardableResult
    package func conclude(
        _ risk: RiskScores, age: Int, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> [StoredResource] {
        let page = DentalPage(names: names, visit: visit, now: now())
        let record = try await ReadDentalRecord(door: door).record(of: person, for: visit)
        var documents = [page.risk(risk)]
        for isPrimary in [true, false] where CariesIndex.areCounted(isPrimary: isPrimary, at: age) {
            documents.append(page.index(record.index(isPrimary: isPrimary)))
        }
        return try await file(documents, of: person, for: visit)
    }

    func file(
        _ documents: [Filing.Document], of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> [StoredResource] {
        try await door.file(
            Filing(person: person, ground: .ownDocumentation, documents: documents), for: visit)
    }
}
