// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

extension SignInDesk {
    /// The session or token of a secret, when it lets somebody in now.
    func credential(
        _ kind: CredentialFact.Kind, _ secret: String
    ) async throws(IdentityError) -> CredentialFact? {
        guard let digest = Secret.digest(secret) else { return nil }
        let version = try await reading { store throws(StoreError) in try await store.factsVersion() }
        // One that was used by way of another process looks unused here: the store knows better.
        if let known = cache.credential(kind, digest, at: version), known.isUsable(at: now()) { return known }
        let facts = try await reading { store throws(StoreError) in
            try await store.facts(kind: kind.rawValue, key: digest)
        }
        let moment = now()
        let found = facts.lazy.compactMap { CredentialFact($0) }
            .first { Secret.isSame($0.digest, digest) && $0.isUsable(at: moment) }
        if let found { cache.keep(found, at: version) }
        return found
    }

    /// The reader of a record, with what the directory says of her now; nil when staff are no longer there.
    func reader(of record: ReaderRecord) async throws(IdentityError) -> Reader? {
        switch record {
        case .individual(let individual): return .individual(individual)
        case .system(let client): return .system(client)
        case .staff(let hsaID, let isStrong, let commissionID):
            guard let member = try await member(hsaID) else { return nil }
            let moment = now()
            let commission = member.commissions.first { $0.hsaID == commissionID && $0.isValid(at: moment) }
            return .staff(StaffReader(member, isStronglyIdentified: isStrong, commission: commission))
        }
    }

    /// A member of staff as the directory knows her now.
    func member(_ hsaID: HSAID) async throws(IdentityError) -> StaffMember? {
        let version = try await reading { store throws(StoreError) in try await store.factsVersion() }
        if let known = cache.member(hsaID, at: version) { return known }
        let facts = try await reading { store throws(StoreError) in
            try await store.facts(kind: StaffMember.factKind, key: hsaID.text)
        }
        let found = facts.lazy.compactMap { StaffMember(fact: $0) }.first { $0.hsaID == hsaID }
        if let found { cache.keep(found, at: version) }
        return found
    }

    /// Notes that a session was used, when the last note is old enough. Other caches need not hear of it.
    func touch(_ credential: CredentialFact) async throws(IdentityError) -> Instant {
        let moment = now()
        guard credential.lastUsed.adding(seconds: Limits.sessionTouchSeconds) <= moment else {
            return credential.lastUsed
        }
        let version = try await reading { store throws(StoreError) in try await store.factsVersion() }
        let used = try await change(credential.kind, credential.digest, isAnnounced: false) {
            $0.lastUsed = $1
        }
        cache.keep(used, at: version)
        return moment
    }

    /// Changes what is kept, inside one transaction: what has ended meanwhile stays ended.
    ///
    /// - Parameter isAnnounced: Whether caches, also of other processes, are to see it at once.
    /// - Returns: What is kept now.
    /// - Throws: `.sessionEnded` when it has ended or is not there.
    @discardableResult
    func change(
        _ kind: CredentialFact.Kind, _ digest: String, isAnnounced: Bool = true,
        _ body: @escaping @Sendable (inout CredentialFact, Instant) -> Void
    ) async throws(IdentityError) -> CredentialFact {
        let moment = now()
        let changed: CredentialFact?
        do throws(StoreError) {
            changed = try await store.write { session throws(StoreError) in
                let facts = try session.facts(kind: kind.rawValue, key: digest)
                guard var found = facts.lazy.compactMap({ CredentialFact($0) }).first, found.ended == nil
                else { return nil }
                body(&found, moment)
                if isAnnounced { try session.put(found.fact) } else { try session.putUnannounced(found.fact) }
                return found
            }
        } catch {
            throw IdentityError(error)
        }
        guard let changed else { throw IdentityError(.sessionEnded, "the session or token has ended") }
        return changed
    }

    /// Writes one fact.
    func write(_ fact: Fact) async throws(IdentityError) {
        do throws(StoreError) {
            try await store.write { session throws(StoreError) in try session.put(fact) }
        } catch {
            throw IdentityError(error)
        }
    }

    /// Reads, with the store's errors as ours.
    func reading<R: Sendable>(
        _ body: @Sendable (any ResourceStore) async throws(StoreError) -> R
    ) async throws(IdentityError) -> R {
        do throws(StoreError) {
            return try await body(store)
        } catch {
            throw IdentityError(error)
        }
    }
}
