// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Crypto
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// What a compilation was decided under and how far it came, so that the next draws only what has changed.
///
/// Holds the key of the pseudonyms: whoever keeps the mark keeps the rows, and lets both go together.
package struct CompilationMark: Sendable {
    /// What all verdicts of a compilation rest on besides the facts about a person.
    struct Ground: Sendable, Hashable {
        let commission: HSAID
        let purpose: Purpose
        let verdict: Verdict
        let directory: Directory
        let rules: [String]
    }

    let ground: Ground
    let closing: ClosingFacts
    let pseudonyms: SymmetricKey
    /// What was written at this moment or later may be missing.
    let moment: Instant

    func pseudonym(of person: PersonKey) -> Int64 {
        let code = withUnsafeBytes(of: person.rawValue) {
            HMAC<SHA256>.authenticationCode(for: $0, using: pseudonyms)
        }
        return code.prefix(8).reduce(Int64(0)) { ($0 << 8) | Int64($1) }
    }
}
