// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What every form carries: the CSRF token and, where it is about a person, whom and which commission it was
/// made for. Template `components/form-seal`, last in each `<form method="post">`.
package struct FormSeal: Encodable, Sendable, Hashable {
    /// Fields sent with the form.
    package let hidden: [HiddenField]

    /// Names of the fields that the server reads back.
    package enum Name {
        /// The CSRF token.
        package static let token = "_csrf"
        /// The person that the form is about.
        package static let person = "_person"
        /// The commission that the form was opened in.
        package static let commission = "_uppdrag"
    }

    /// Seals a form.
    package init(
        csrfToken: String, person: String? = nil, commission: String? = nil, more: [HiddenField] = []
    ) {
        var hidden = [HiddenField(Name.token, csrfToken)]
        if let person { hidden.append(HiddenField(Name.person, person)) }
        if let commission { hidden.append(HiddenField(Name.commission, commission)) }
        self.hidden = hidden + more
    }
}
