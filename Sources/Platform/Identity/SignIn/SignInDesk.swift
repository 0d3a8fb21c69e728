// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Crypto
import FHIRCore
import FHIRStore
import Sweden

/// Sessions and bearer tokens.
///
/// A secret of 256 random bits is given out once; its SHA-256 is kept as a fact. A session ends after a fixed
/// time, when it is not used, and when it is ended; a token after its hours, and when it is revoked. Both
/// take effect at the next request of any process on the same database.
package struct SignInDesk: Sendable {
    let store: any ResourceStore
    let now: @Sendable () -> Instant
    let cache = FactCache()
    private let formKey: SymmetricKey

    /// A desk at a store; form tokens are made with `keys.session`.
    package init(store: any ResourceStore, keys: StoreKeys, now: @escaping @Sendable () -> Instant) {
        self.store = store
        self.now = now
        formKey = SymmetricKey(data: keys.session)
    }

    /// Signs a reader in.
    ///
    /// - Returns: The secret for the cookie. It cannot be read again.
    package func openSession(for reader: Reader) async throws(IdentityError) -> Secret {
        try await issue(.session, prefix: "", for: reader, seconds: Limits.sessionLifeSeconds)
    }

    /// The session of a secret, and notes that it was used; nil when it has ended or never was.
    package func session(_ secret: String) async throws(IdentityError) -> Session? {
        guard let found = try await credential(.session, secret) else { return nil }
        guard let reader = try await reader(of: found.reader) else { return nil }
        return Session(
            id: found.digest, reader: reader, opened: found.opened, lastUsed: try await touch(found),
            expires: found.expires
        )
    }

    /// Ends a session at once.
    package func end(_ session: Session) async throws(IdentityError) {
        try await change(.session, session.id) { $0.ended = $1 }
    }

    /// Gives out a bearer token.
    ///
    /// - Returns: The token. It cannot be read again.
    /// - Throws: `.badLifetime` unless `hours` is from 1 to `Limits.tokenHoursMax`.
    package func issueToken(for reader: Reader, hours: Int) async throws(IdentityError) -> String {
        guard (1...Limits.tokenHoursMax).contains(hours) else {
            throw IdentityError(.badLifetime, "a token lives from 1 to \(Limits.tokenHoursMax) hours")
        }
        return try await issue(.token, prefix: "smh_", for: reader, seconds: Int64(hours) * 3_600).text
    }

    /// Who shows a bearer token; nil when it has ended or never was.
    package func reader(bearer token: String) async throws(IdentityError) -> Reader? {
        guard let found = try await credential(.token, token) else { return nil }
        return try await reader(of: found.reader)
    }

    /// Revokes a bearer token at once.
    package func revoke(token: String) async throws(IdentityError) {
        guard let digest = Secret.digest(token) else { return }
        try await change(.token, digest) { $0.ended = $1 }
    }

    /// A token against forged requests, for one session; `form` says for which form or forms.
    package func csrfToken(for session: Session, form: String) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: formMessage(session, form), using: formKey)
        return Base64URL.encode(Array(code))
    }

    /// Whether a form came from a page of this session. Takes the same time for every answer.
    package func isValid(csrfToken: String, for session: Session, form: String) -> Bool {
        guard let code = Base64URL.decode(csrfToken) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            code, authenticating: formMessage(session, form), using: formKey)
    }

    private func formMessage(_ session: Session, _ form: String) -> [UInt8] {
        Array("form \(session.id) \(form)".utf8)
    }

    private func issue(
        _ kind: CredentialFact.Kind, prefix: String, for reader: Reader, seconds: Int64
    ) async throws(IdentityError) -> Secret {
        let secret = Secret.random(prefix: prefix)
        guard let digest = Secret.digest(secret.text) else { fatalError("a new secret is short enough") }
        let opened = now()
        let credential = CredentialFact(
            kind: kind, digest: digest, reader: ReaderRecord(reader), opened: opened,
            expires: opened.adding(seconds: seconds)
        )
        try await write(credential.fact)
        return secret
    }
}
