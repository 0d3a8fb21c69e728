// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FollowUp
import Identity
import Sweden

/// A care provider with what it shows to everyone.
struct OpenOwner: Sendable {
    let provider: HSAID
    let name: String
    /// Its releases, in the order of the indicators.
    let releases: [Release]

    /// All that show something, by name in Swedish order.
    static func all(_ releases: [Release], in directory: Directory) -> [OpenOwner] {
        let byProvider = Dictionary(grouping: releases, by: \.provider)
        let owners = byProvider.map { provider, own in
            OpenOwner(
                provider: provider, name: directory.providers[provider]?.name ?? provider.text,
                releases: Indicator.all.compactMap { indicator in
                    own.first { $0.indicator == indicator.id }
                })
        }
        return owners.sorted {
            (SwedishOrder.collationKey($0.name), $0.provider.text)
                < (SwedishOrder.collationKey($1.name), $1.provider.text)
        }
    }

    /// What it has chosen for an indicator; nil when it does not show it.
    func release(of indicator: Indicator) -> Release? {
        releases.first { $0.indicator == indicator.id }
    }
}
