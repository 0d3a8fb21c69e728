// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// What a form has just done; carried in the query after the redirect.
enum DoneMark: String, Sendable, CaseIterable {
    static let field = "klart"

    case relation
    case need = "behov"
    case choice = "val"
    case consent = "ja"
    case refusal = "nej"

    func notification(_ words: StaffWords) -> Notification {
        Notification(
            kind: .ok, title: words["staff.done.\(rawValue)"], text: words["staff.done.\(rawValue).text"],
            isStatus: true)
    }
}
