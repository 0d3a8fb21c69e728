// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden
import Synchronization

/// Sessions, tokens and staff as the facts had them at one version of all facts.
///
/// The caller asks the store for its version at each request and reads it before the facts: any change, also
/// by another process, empties this, so that what is revoked is gone at the next request.
final class FactCache: Sendable {
    private struct Held {
        var version: Int64 = -1
        var credentials: [String: CredentialFact] = [:]
        var members: [HSAID: StaffMember] = [:]
    }

    private let held = Mutex(Held())

    /// The session or token with a digest; nil when it has to be read.
    func credential(_ kind: CredentialFact.Kind, _ digest: String, at version: Int64) -> CredentialFact? {
        held.withLock { held in
            guard held.version == version, let found = held.credentials[digest], found.kind == kind else {
                return nil
            }
            return found
        }
    }

    /// A member of staff; nil when she has to be read.
    func member(_ hsaID: HSAID, at version: Int64) -> StaffMember? {
        held.withLock { $0.version == version ? $0.members[hsaID] : nil }
    }

    /// Keeps what was read after `version` was.
    func keep(_ credential: CredentialFact, at version: Int64) {
        keep(at: version) { $0.credentials[credential.digest] = credential }
    }

    /// Keeps what was read after `version` was.
    func keep(_ member: StaffMember, at version: Int64) {
        keep(at: version) { $0.members[member.hsaID] = member }
    }

    private func keep(at version: Int64, _ body: (inout Held) -> Void) {
        held.withLock { held in
            guard held.version <= version else { return }
            let isFull = held.credentials.count + held.members.count >= Limits.cachedFactsMax
            if held.version < version || isFull { held = Held(version: version) }
            body(&held)
        }
    }
}
