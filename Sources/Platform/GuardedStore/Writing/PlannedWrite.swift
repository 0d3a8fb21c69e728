// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// One write that has been made ready and waits for its transaction.
struct PlannedWrite: Sendable {
    enum Action: Sendable {
        /// Makes a resource unless the query finds one.
        case create(ifNoneExist: SearchQuery?)
        /// Writes the next version; makes it when it is not there.
        case update(ifMatch: Int?)
        case delete(ifMatch: Int?)
    }

    var action: Action
    var key: ResourceKey
    /// Nil for a deletion.
    var prepared: PreparedWrite?
    /// What the conditional create found before the lock was taken; nil when nothing.
    var assumedMatch: ResourceKey?
}
