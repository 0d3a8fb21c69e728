// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden

/// Somebody who reads at work.
package struct StaffReader: Sendable, Hashable {
    /// The id in HSA.
    package var hsaID: HSAID
    /// The name, for people.
    package var name: String
    /// Her title, in Swedish.
    package var title: String
    /// Whether her name is left out of what citizens read.
    package var isProtected: Bool
    /// Whether she is signed in with two factors.
    package var isStronglyIdentified: Bool
    /// The commission she has chosen; nil before she has, and when it no longer is hers.
    package var commission: Commission?

    /// Somebody who has signed in.
    package init(
        hsaID: HSAID, name: String, title: String, isProtected: Bool = false, isStronglyIdentified: Bool,
        commission: Commission? = nil
    ) {
        self.hsaID = hsaID
        self.name = name
        self.title = title
        self.isProtected = isProtected
        self.isStronglyIdentified = isStronglyIdentified
        self.commission = commission
    }

    /// A member of staff who has signed in.
    package init(_ member: StaffMember, isStronglyIdentified: Bool, commission: Commission? = nil) {
        self.init(
            hsaID: member.hsaID, name: member.name, title: member.title, isProtected: member.isProtected,
            isStronglyIdentified: isStronglyIdentified, commission: commission
        )
    }
}
