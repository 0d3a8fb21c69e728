// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRStore
import Synchronization

/// What is known about persons, as the facts had it at one version of all facts.
///
/// The caller asks the store for its version at each request and reads it before the facts: any change, also
/// by another process, empties this, so that a block or consent takes effect at the next request.
final class PersonFactsCache: Sendable {
    private struct Held {
        var version: Int64 = -1
        var persons: [PersonKey: PersonFacts] = [:]
    }

    private let held = Mutex(Held())

    /// The facts about a person; nil when they have to be read.
    func facts(about person: PersonKey, at version: Int64) -> PersonFacts? {
        held.withLock { $0.version == version ? $0.persons[person] : nil }
    }

    /// Keeps what was read after `version` was.
    func keep(_ facts: PersonFacts, at version: Int64) {
        held.withLock { held in
            guard held.version <= version else { return }
            let isFull = held.persons.count >= Limits.cachedPersonsMax
            if held.version < version || isFull { held = Held(version: version) }
            held.persons[facts.person] = facts
        }
    }
}
