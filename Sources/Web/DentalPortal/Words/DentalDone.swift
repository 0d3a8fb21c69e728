// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// What was just written, as the address of the next page tells it.
enum DentalDone: String, CaseIterable, Sendable {
    static let field = "klart"

    case tooth = "tand"
    case pockets = "fickor"
    case judgement = "bedomning"
    case diagnosis = "diagnos"
    case plan
    case performed = "utfort"
    case recall = "kallelse"

    func notification(_ words: DentalWords) -> Notification {
        Notification(
            kind: .ok, title: words["done.\(rawValue)"], text: words["done.text"], isStatus: true)
    }
}
