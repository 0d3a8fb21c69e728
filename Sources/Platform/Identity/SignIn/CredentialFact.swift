// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// What is kept of a session or a token: a fact whose id and key are the SHA-256 of the secret.
struct CredentialFact: Sendable {
    /// Which of the two.
    enum Kind: String, Sendable {
        case session
        case token
    }

    var kind: Kind
    var digest: String
    var reader: ReaderRecord
    var opened: Instant
    var expires: Instant
    var lastUsed: Instant
    var ended: Instant?

    init(kind: Kind, digest: String, reader: ReaderRecord, opened: Instant, expires: Instant) {
        self.kind = kind
        self.digest = digest
        self.reader = reader
        self.opened = opened
        self.expires = expires
        lastUsed = opened
    }

    /// Read from a fact; nil for another kind and for what cannot be read.
    init?(_ fact: Fact) {
        guard let kind = Kind(rawValue: fact.kind), let body = FactBody(fact), let reader = ReaderRecord(body)
        else { return nil }
        self.init(kind: kind, digest: fact.key, reader: reader, opened: fact.validFrom, expires: fact.validTo)
        lastUsed = body.text("lastUsed").flatMap { Instant($0) } ?? fact.validFrom
        ended = fact.ended
    }

    /// The fact that keeps it.
    var fact: Fact {
        // Facts about a person would be read with every question about her; credentials are about nobody in
        // care.
        Fact(
            kind: kind.rawValue, id: digest, person: nil, key: digest, validFrom: opened, validTo: expires,
            recorded: lastUsed, ended: ended,
            body: JSONTree.object(reader.members + [("lastUsed", .string(lastUsed.text))]).encoded()
        )
    }

    /// Whether it lets somebody in at a moment.
    func isUsable(at now: Instant) -> Bool {
        guard ended == nil, opened <= now, now < expires else { return false }
        return kind == .token || now < lastUsed.adding(seconds: Limits.sessionIdleSeconds)
    }
}
