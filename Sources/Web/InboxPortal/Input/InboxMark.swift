// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// What has just been done; carried in the query after the redirect.
enum InboxMark: String, CaseIterable, Sendable {
    static let field = "klart"

    case taken = "tagen"
    case givenBack = "lamnad"
    case finished = "klar"
    case answered = "besvarat"
    case closed = "avslutat"
    case informed = "meddelat"
    case ordered = "uppgift"
    case acknowledged = "kvitterat"

    func notification(_ words: InboxWords) -> Notification {
        Notification(kind: .ok, title: words["inbox.done.\(rawValue)"], isStatus: true)
    }
}
