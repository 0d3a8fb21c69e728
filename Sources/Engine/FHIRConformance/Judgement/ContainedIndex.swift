// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Synchronization

/// The contained resources of a resource by id, found out when they are first asked for.
final class ContainedIndex: Sendable {
    private let root: JSONValue
    private let byID = Mutex<[String: JSONValue]?>(nil)

    init(_ root: JSONValue) {
        self.root = root
    }

    /// The contained resource of an id; the first one of several.
    func resource(_ id: String) -> JSONValue? {
        byID.withLock { known in
            if let known { return known[id] }
            let pairs = root.items("contained").compactMap { inner in
                inner["id"]?.string.map { ($0, inner) }
            }
            let made = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
            known = made
            return made[id]
        }
    }
}
