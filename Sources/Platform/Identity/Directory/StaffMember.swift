// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden

/// Somebody who works at a provider, as HSA knows her.
package struct StaffMember: Sendable, Hashable {
    /// Her id in HSA.
    package var hsaID: HSAID
    /// Her name.
    package var name: String
    /// Her title, in Swedish.
    package var title: String
    /// Whether her name is protected: logs that citizens read leave it out.
    package var isProtected: Bool
    /// What she may choose between when she signs in.
    package var commissions: [Commission]

    /// A member of staff.
    package init(
        hsaID: HSAID, name: String, title: String, isProtected: Bool = false, commissions: [Commission]
    ) {
        self.hsaID = hsaID
        self.name = name
        self.title = title
        self.isProtected = isProtected
        self.commissions = commissions
    }
}
