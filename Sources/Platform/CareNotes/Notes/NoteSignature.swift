// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden

/// Who signed a note, and when.
package struct NoteSignature: Sendable, Hashable {
    /// Who signed.
    package let signer: HSAID
    /// When, as FHIR dateTime.
    package let time: String

    /// A signature.
    package init(signer: HSAID, time: String) {
        self.signer = signer
        self.time = time
    }
}
