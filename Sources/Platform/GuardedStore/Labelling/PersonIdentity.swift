// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// Which human being a Patient resource is about.
///
/// Each provider has its own Patient; they are joined by a keyed hash of the identity number. A Patient
/// without one is a person of its own.
package struct PersonIdentity: Sendable {
    private static let systems = [
        PersonalIdentityNumber.personnummerSystem, PersonalIdentityNumber.samordningsnummerSystem,
        NationalReserveNumber.system,
    ]

    private let hash: KeyedHash

    /// Hashes with the database's key.
    package init(hash: KeyedHash) {
        self.hash = hash
    }

    /// The person that an identity number names.
    package func person(_ number: PersonalIdentityNumber) -> PersonKey {
        hash.person(system: PersonalIdentityNumber.personnummerSystem, value: number.text)
    }

    /// The person that a Patient of `owner` is about.
    package func person(of patient: JSONValue, key: ResourceKey, owner: String) -> PersonKey {
        for identifier in patient.items("identifier") {
            guard let system = identifier["system"]?.string, Self.systems.contains(system),
                let value = identifier["value"]?.string
            else { continue }
            guard let number = PersonalIdentityNumber(value) else {
                return hash.person(system: system, value: value)
            }
            return person(number)
        }
        return unidentifiedPerson(key, owner: owner)
    }

    /// The person of a Patient that is not there, or that carries no identity number.
    func unidentifiedPerson(_ key: ResourceKey, owner: String) -> PersonKey {
        hash.person(system: owner, value: key.description)
    }
}
