// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Someone to sign in as, on the page that stands for e-identification. Template `components/persona-card`,
/// a button in its own form.
package struct PersonaCard: Encodable, Sendable, Hashable {
    /// What the form carries.
    package let seal: FormSeal
    /// Path the form is sent to.
    package let action: String
    /// Two letters.
    package let initials: String
    /// Name.
    package let name: String
    /// Age or profession.
    package let role: String
    /// What one can see as this person.
    package let about: String
    /// `Logga in som Anna`.
    package let buttonText: String
    /// Name of the button.
    package let fieldName: String
    /// Value of the button: which persona.
    package let fieldValue: String

    /// Makes the model of one.
    package init(
        seal: FormSeal, action: String, initials: String, name: String, role: String, about: String,
        buttonText: String, fieldName: String, fieldValue: String
    ) {
        self.seal = seal
        self.action = action
        self.initials = initials
        self.name = name
        self.role = role
        self.about = about
        self.buttonText = buttonText
        self.fieldName = fieldName
        self.fieldValue = fieldValue
    }
}
