// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import WorkInbox

/// One message of a conversation. Partial `inbox/message`.
struct MessageBlock: Encodable, Sendable, Hashable {
    let who: String
    let when: String
    let paragraphs: [String]
    /// That the unit has opened it, or not yet; for what the person wrote.
    let receipt: String?
    /// The result it tells about.
    let result: Link?
}
