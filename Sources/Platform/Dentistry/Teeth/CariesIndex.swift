// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Decayed, missing and filled teeth: DMFT of permanent teeth, dmft of milk teeth.
///
/// Decayed is caries in the dentin (D3). Wisdom teeth, and teeth that have not come through, are not counted.
/// A milk tooth that is missing is not counted either: it has most often been shed. The record does not tell
/// why a tooth is missing, so every missing permanent tooth counts.
package struct CariesIndex: Sendable, Hashable {
    /// Whether it is of milk teeth.
    package let isPrimary: Bool
    /// Teeth with caries in the dentin.
    package private(set) var decayed = 0
    /// Teeth that are missing or replaced by an implant.
    package private(set) var missing = 0
    /// Teeth with a filling or a crown and no caries in the dentin.
    package private(set) var filled = 0

    /// Counts the teeth of one dentition; a tooth counts once.
    package init(isPrimary: Bool, of states: some Sequence<ToothState>) {
        self.isPrimary = isPrimary
        for state in states where state.tooth.isPrimary == isPrimary && !state.tooth.isWisdom {
            if state.has(.missing) || state.has(.implant) {
                if !isPrimary { missing += 1 }
            } else if state.has(.dentinCaries) {
                decayed += 1
            } else if state.has(.filling) || state.has(.crown) {
                filled += 1
            }
        }
    }

    /// The sum.
    package var total: Int { decayed + missing + filled }

    /// The age from which permanent teeth are counted, and before which milk teeth are.
    package static func areCounted(isPrimary: Bool, at age: Int) -> Bool {
        isPrimary ? age < 12 : age >= 6
    }
}
