// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A member of staff as the lives see her.
struct Colleague: Sendable {
    let hsaID: String
    let name: String
    /// `{"reference": "Practitioner/…", "display": …}`.
    let practitioner: JSONTree
}
