// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Crypto
import FHIRCore
import FHIRSearch

/// Turns a place in a search into a token that a client can carry and nobody can read, forge or use
/// elsewhere.
///
/// AES-GCM, bound to the query and the reader. The length depends on the sort keys of the query alone, never
/// on the values, so a token tells nothing about the last resource seen.
package struct PageSealer: Sendable {
    private let key: SymmetricKey

    /// A sealer under the page key of the database.
    package init(keys: StoreKeys) {
        key = SymmetricKey(data: keys.page)
    }

    /// The token for the page after `key`.
    package func seal(_ key: PageKey, for query: SearchQuery, reader: String) -> String {
        seal(key, size: PageKeyCoding.size(of: query), context: Self.context(query, reader))
    }

    /// The place that a token names.
    ///
    /// - Throws: `.badPageToken` for anything that this sealer did not make for this query and reader.
    package func open(_ token: String, for query: SearchQuery, reader: String) throws(StoreError) -> PageKey {
        let key = try open(token, context: Self.context(query, reader))
        guard key.sortValues.count == query.sort.count else { throw Self.refusal }
        return key
    }

    /// The token of a list that is no FHIR search, told apart by the words of its context.
    package func seal(_ key: PageKey, context: [String], reader: String) -> String {
        seal(key, size: PageKeyCoding.sizeOfOneNumber, context: Self.context(context + [reader]))
    }

    /// The place that a token of such a list names.
    package func open(_ token: String, context: [String], reader: String) throws(StoreError) -> PageKey {
        try open(token, context: Self.context(context + [reader]))
    }

    private static let refusal = StoreError(
        .badPageToken, "the page token is not one for this search and reader")

    private func seal(_ key: PageKey, size: Int, context: [UInt8]) -> String {
        do {
            let plain = PageKeyCoding.encode(key, size: size)
            let box = try AES.GCM.seal(plain, using: self.key, authenticating: context)
            guard let combined = box.combined else {
                fatalError("AES-GCM with the standard nonce has no bytes")
            }
            return Base64URL.encode(Array(combined))
        } catch {
            fatalError("AES-GCM refused a key of \(self.key.bitCount) bits; it must have 256")
        }
    }

    private func open(_ token: String, context: [UInt8]) throws(StoreError) -> PageKey {
        guard let bytes = Base64URL.decode(token) else { throw Self.refusal }
        do {
            let box = try AES.GCM.SealedBox(combined: bytes)
            let plain = try AES.GCM.open(box, using: key, authenticating: context)
            guard let key = PageKeyCoding.decode(Array(plain)) else { throw Self.refusal }
            return key
        } catch {
            throw Self.refusal
        }
    }

    private static func context(_ query: SearchQuery, _ reader: String) -> [UInt8] {
        context([query.type.name, reader] + query.canonicalParameters.flatMap { [$0, $1] })
    }

    private static func context(_ words: [String]) -> [UInt8] {
        var hash = SHA256()
        for word in words {
            withUnsafeBytes(of: UInt64(word.utf8.count).littleEndian) { hash.update(bufferPointer: $0) }
            hash.update(data: Array(word.utf8))
        }
        return Array(hash.finalize())
    }
}
