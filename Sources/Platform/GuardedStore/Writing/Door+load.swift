// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import Identity

extension Door {
    /// What became of one resource of a load.
    package enum LoadResult: Sendable {
        case stored(ResourceKey)
        case refused([Issue])
    }

    /// Writes many resources of one provider in one transaction, each under its own id; those that the
    /// rules refuse are left out and told, the others are stored together.
    ///
    /// - Returns: One result for each document, in order.
    package func load(_ documents: [JSONDocument], for visit: Visit) async throws(DoorError) -> [LoadResult] {
        var results: [LoadResult] = []
        var writes: [PlannedWrite] = []
        var taken: Set<ResourceKey> = []
        let validation = try await known().validation
        for document in documents {
            do throws(DoorError) {
                let write = try await planned(document, by: validation, for: visit)
                guard taken.insert(write.key).inserted else {
                    throw DoorError(
                        .invalid, .duplicate, "\(write.key) stands twice in what was loaded together.")
                }
                writes.append(write)
                results.append(.stored(write.key))
            } catch {
                results.append(.refused(error.issues))
            }
        }
        if !writes.isEmpty { _ = try await commit(writes, for: visit) }
        return results
    }

    private func planned(
        _ document: JSONDocument, by validation: ValidationTable, for visit: Visit
    ) async throws(DoorError) -> PlannedWrite {
        guard let name = document.root["resourceType"]?.string else {
            throw DoorError(
                .invalid, .structure, "resourceType is missing; it says what kind of resource this is.")
        }
        let type = ResourceType(name)
        try check(visit, may: .update, on: type)
        try await refuseInvalid(document, type: type, by: validation, for: visit)
        if ConsentDocument.isOrder(document.root) { throw ConsentDocument.systemMayNot }
        let id = document.root["id"]?.string.flatMap { ResourceID($0) } ?? .random()
        let key = ResourceKey(type, id)
        return PlannedWrite(
            action: .update(ifMatch: nil), key: key,
            prepared: PreparedWrite(document, key: key, extractor: extractor))
    }
}
