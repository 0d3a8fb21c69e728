// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import SwedishBaseProfiles
import Synchronization

/// The validators of a node: one that knows what the program has with it, and one for each set of stored
/// definitions that something has named.
///
/// What is stored is looked up at each question: a set is known by the versions in it, so that a changed
/// definition gives a new validator.
final class DefinitionShelf: Sendable {
    /// Those of R4 and the Swedish base profiles. Laid out once for all, and what is compiled is kept.
    static let shipped = ProfileSet(SwedishProfiles.resources)
    private static let plain = ConformanceValidator(shipped)
    private let extended = Mutex<[[String]: ConformanceValidator]>([:])

    /// The validator that knows these stored definitions too, by the names of their versions.
    func validator(with stored: [String: JSONValue]) -> ConformanceValidator {
        if stored.isEmpty { return Self.plain }
        let names = stored.keys.sorted()
        if let known = extended.withLock({ $0[names] }) { return known }
        let made = ConformanceValidator(ProfileSet(SwedishProfiles.resources + stored.values))
        extended.withLock { extended in
            if extended.count >= Limits.validatorsMax { extended.removeAll() }
            extended[names] = made
        }
        return made
    }
}
