// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Crypto
import FHIRCore
import FHIRSearch

/// Turns a place in a search into a token that a client can carry and nobody can read, forge or use elsewhere.
///
/// AES-GCM, bound to the query and the reader. The length depends on the sort keys of the query alone, never on
/// the values, so a token tells nothing about the last resource seen.
package struct PageSealer: Sendable {
    private let key: SymmetricKey

    /// A sealer under the page key of the database.
    package init(keys: StoreKeys) {
        key = SymmetricKey(data: keys.page)
    }

    /// The token for the page after `key`.
    package func seal(_ key: PageKey, for query: SearchQuery, reader: String) -> String {
        let plain = PageKeyCoding.encode(key, size: PageKeyCoding.size(of: query))
        do {
            let box = try AES.GCM.seal(plain, using: self.key, authenticating: context(query, reader))
            guard let combined = box.combined else { fatalError("AES-GCM with the standard nonce has no bytes") }
            return Base64URL.encode(Array(combined))
        } catch {
            fatalError("AES-GCM refused a key of \(self.key.bitCount) bits; it must have 256")
        }
    }

    /// The place that a token names.
    ///
    /// - Throws: `.badPageToken` for anything that this sealer did not make for this query and reader.
    package func open(_ token: String, for query: SearchQuery, reader: String) throws(StoreError) -> PageKey {
        let refusal = StoreError(.badPageToken, "the page token is not one for this search and reader")
        guard let bytes = Base64URL.decode(token) else { throw refusal }
        let plain: [UInt8]
        do {
            let box = try AES.GCM.SealedBox(combined: bytes)
            plain = Array(try AES.GCM.open(box, using: key, authenticating: context(query, reader)))
        } catch {
            throw refusal
        }
        guard let key = PageKeyCoding.decode(plain), key.sortValues.count == query.sort.count else { throw refusal }
        return key
    }

    private func context(_ query: SearchQuery, _ reader: String) -> [UInt8] {
        var hash = SHA256()
        func add(_ text: String) {
            withUnsafeBytes(of: UInt64(text.utf8.count).littleEndian) { hash.update(bufferPointer: $0) }
            hash.update(data: Array(text.utf8))
        }
        add(query.type.name)
        add(reader)
        for (name, value) in query.canonicalParameters {
            add(name)
            add(value)
        }
        return Array(hash.finalize())
    }
}
