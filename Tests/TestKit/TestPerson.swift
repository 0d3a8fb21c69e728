// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// Persons of the tests, with official test numbers.
package struct TestPerson: Sendable, Hashable {
    package let givenName: String
    package let number: PersonalIdentityNumber
    package let guardians: [TestPerson]

    private init(_ givenName: String, _ number: String, guardians: [TestPerson] = []) {
        guard let number = PersonalIdentityNumber(number) else { fatalError("a test number is not one") }
        self.givenName = givenName
        self.number = number
        self.guardians = guardians
    }

    package static let anna = TestPerson("Anna", "197902042386")
    package static let gunnar = TestPerson("Gunnar", "189803319814")
    package static let sara = TestPerson("Sara", "198402232386")
    package static let liv = TestPerson("Liv", "202106032382", guardians: [sara])

    package static let all = [anna, gunnar, sara, liv]
}
