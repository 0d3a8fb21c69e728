// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Crypto
import FHIRStore

/// Hashes of what is searched for, under a key of the database.
///
/// Codes and references have 64 bits, systems 48. A wrong hit needs the same code under another system with
/// the same 48 bits, or two values with the same 64; without the key nobody can look for such a pair.
struct IndexHash: Sendable {
    /// What stands for "no code" and "no system"; no hash has it.
    static let none: Int64 = 0

    private let sip: SipHash

    /// Hashes under a key drawn from the index key of the database.
    init(keys: StoreKeys) {
        let label = Array("index values".utf8)
        let key = HMAC<SHA256>.authenticationCode(for: label, using: SymmetricKey(data: keys.index))
        sip = SipHash(key: Array(key.prefix(16)))
    }

    /// A code, an identifier's value or a uri.
    func code(_ text: String) -> Int64 { hash(text, domain: 1) }

    /// A code system; 48 bits, so that a row of the index is short.
    func system(_ text: String) -> Int64 {
        let short = hash(text, domain: 2) & 0xffff_ffff_ffff
        return short == Self.none ? 1 : short
    }

    /// What a reference points to: `Type/id` or a url.
    func target(_ text: String) -> Int64 { hash(text, domain: 3) }

    /// Who acted, for the log's index.
    func actor(_ text: String) -> Int64 { hash(text, domain: 4) }

    /// A text as it is kept for `:exact`: itself, or a hash when it is long.
    func shortened(_ text: String) -> String {
        guard text.utf8.count > StoreLimits.sortTextBytesMax else { return text }
        return "\u{1}" + String(UInt64(bitPattern: hash(text, domain: 5)), radix: 16)
    }

    private func hash(_ text: String, domain: UInt64) -> Int64 {
        var text = text
        let hash = text.withUTF8 { sip.hash($0.span, domain: domain) }
        let number = Int64(bitPattern: hash)
        return number == Self.none ? 1 : number
    }
}
