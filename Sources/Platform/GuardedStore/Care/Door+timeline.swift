// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRSearch
import FHIRStore
import Identity
import Sweden

extension Door {
    /// A person's record over all providers that the reader may see, newest day first.
    ///
    /// - Parameter pageToken: From the page before.
    package func timeline(
        _ question: TimelineQuestion, pageToken: String? = nil, for visit: Visit
    ) async throws(DoorError) -> SearchResult {
        try await refuseFollowUp(visit, about: question.person)
        let visibility = try await visibility(of: question.person, for: visit)
        var predicate: [LabelPredicate] = [
            .person(question.person), .not(.aboutSeveral), visibility.predicate,
        ]
        if !question.sectors.isEmpty { predicate.append(.any(question.sectors.map { .sector($0.rawValue) })) }
        let context = question.sealingContext
        var after: PageKey?
        let reader = visit.reader.ledgerName
        if let pageToken {
            do {
                after = try sealer.open(pageToken, context: context, reader: reader)
            } catch {
                throw DoorError(error)
            }
        }
        let start = after
        let page = try await fetch { () async throws(StoreError) in
            try await store.timeline(
                of: question.person, types: question.types, within: .all(predicate), careDays: question.days,
                after: start, count: min(question.count, Limits.pageSizeMax))
        }
        let judged = try await judged(page.resources, for: visit)
        try await record(judged.map(\.verdict), showing: judged.map(\.resource), activity: .read, for: visit)
        // What was blocked since the predicate was made is refused by the verdict, and not shown.
        var result = SearchResult(matches: judged.filter(\.verdict.isAllow).map(\.resource))
        result.total = result.matches.count == page.resources.count ? page.total : nil
        result.nextToken = page.next.map { sealer.seal($0, context: context, reader: reader) }
        result.issues = visibility.issues
        return result
    }
}
