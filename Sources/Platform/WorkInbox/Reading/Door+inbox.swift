// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore

extension Door {
    /// All that a work list has, page by page, within the limit of the inbox.
    ///
    /// - Parameter done: Names the document that shows that nothing more is to be done about a resource.
    func all(
        _ type: ResourceType, _ parameters: [(String, String)], for visit: Visit,
        lacking done: (@Sendable (StoredResource) -> ResourceKey)? = nil
    ) async throws(DoorError) -> [Worklist.Entry] {
        let query = try InboxQuery.query(type, parameters)
        var entries: [Worklist.Entry] = []
        var token: String?
        for _ in 0..<Limits.pagesMax {
            let page = try await worklist(query, pageToken: token, for: visit, lacking: done)
            entries += page.entries
            token = page.nextToken
            if token == nil { break }
        }
        return entries
    }

    /// All that a search by the person herself finds, page by page, within the limit of the inbox.
    func own(
        _ type: ResourceType, _ parameters: [(String, String)], for visit: Visit
    ) async throws(DoorError) -> [StoredResource] {
        let query = try InboxQuery.query(type, parameters)
        var found: [StoredResource] = []
        var token: String?
        for _ in 0..<Limits.pagesMax {
            let page = try await search(query, pageToken: token, for: visit)
            found += page.matches
            token = page.nextToken
            if token == nil { break }
        }
        return found
    }
}
