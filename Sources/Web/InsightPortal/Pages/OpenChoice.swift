// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Sweden

/// Others that show their numbers to everyone. Template `insight/open-others`.
struct OpenChoice: Encodable, Sendable {
    let links: [Link]

    /// Nil without others.
    init?(_ owners: [OpenOwner], _ texts: LocalTexts, path: (HSAID) -> String) {
        guard !owners.isEmpty else { return nil }
        links = owners.map { Link($0.name, href: path($0.provider)) }
    }
}
