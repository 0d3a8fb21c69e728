// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Crypto
import FHIRCore
import FHIRStore
import Foundation

/// A signed statement of where every stream of the log stands: what lets anyone who kept a copy see that rows
/// were cut off at the end. The same text is written to the operator's log.
package struct Checkpoint: Sendable, Hashable {
    /// The newest row of one stream.
    package struct Head: Sendable, Hashable {
        /// The stream's name, as in the ledger.
        package var stream: String
        /// Its number in the stream, from 1.
        package var sequence: Int64
        /// Hexadecimal.
        package var hash: String
    }

    /// When the heads were read.
    package var time: Instant
    /// One for each stream that has rows.
    package var heads: [Head]

    /// A statement that is not signed yet.
    package init(time: Instant, heads: [Head]) {
        self.time = time
        self.heads = heads
    }

    /// `<time>;<stream>:<sequence>:<hash>;…;<signature>`, one line without spaces.
    package func signed(with key: [UInt8]) throws(AuditError) -> String {
        do {
            let signer = try Curve25519.Signing.PrivateKey(rawRepresentation: key)
            let signature = try signer.signature(for: Array(statement.utf8))
            return statement + ";" + Hexadecimal.text(of: Array(signature))
        } catch {
            throw .unavailable("the checkpoint could not be signed")
        }
    }

    /// Reads a signed line back.
    ///
    /// - Returns: nil when the text is malformed or was not signed by this key.
    package init?(_ signed: String, key: [UInt8]) {
        var parts = signed.split(separator: ";").map(String.init)
        guard parts.count >= 2, let signature = Hexadecimal.bytes(of: parts.removeLast()),
            let signer = try? Curve25519.Signing.PrivateKey(rawRepresentation: key),
            signer.publicKey.isValidSignature(signature, for: Array(parts.joined(separator: ";").utf8)),
            let time = Instant(parts.removeFirst())
        else { return nil }
        var heads: [Head] = []
        for part in parts {
            let fields = part.split(separator: ":").map(String.init)
            guard fields.count == 3, let sequence = Int64(fields[1]) else { return nil }
            heads.append(Head(stream: fields[0], sequence: sequence, hash: fields[2]))
        }
        self.init(time: time, heads: heads)
    }

    private var statement: String {
        ([time.text] + heads.map { "\($0.stream):\($0.sequence):\($0.hash)" }).joined(separator: ";")
    }
}
