// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity

/// Someone made up whom one can sign in as, on a demo database only.
package struct Persona: Sendable, Hashable {
    /// What she is called in journeys, texts and forms: `anna`, `berg`.
    package let key: String
    /// Who she is once signed in, without a commission chosen.
    package let reader: Reader
    /// Age in years, for persons in their own matters.
    package let age: Int?
    /// What she may choose among, for staff.
    package let commissions: [Commission]

    /// A persona.
    package init(key: String, reader: Reader, age: Int? = nil, commissions: [Commission] = []) {
        self.key = key
        self.reader = reader
        self.age = age
        self.commissions = commissions
    }

    /// Which of the three doors she belongs to.
    var group: PersonaGroup {
        switch reader {
        case .individual: .citizen
        case .staff, .system: commissions.contains { [.care, .insats].contains($0.purpose) } ? .staff : .insight
        }
    }
}
