// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Who is signed in.
package struct Account: Sendable, Hashable {
    /// Name.
    package let name: String
    /// The commission, for staff: `Sjuksköterska, Vårdcentralen Linden`.
    package let commission: String?
    /// Where another commission is chosen, for those who have several.
    package let switchHref: String?
    /// Path that the sign-out form is sent to.
    package let signOutAction: String

    /// Someone signed in.
    package init(
        name: String, commission: String? = nil, switchHref: String? = nil,
        signOutAction: String = "/logga-ut"
    ) {
        self.name = name
        self.commission = commission
        self.switchHref = switchHref
        self.signOutAction = signOutAction
    }
}
