// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Terminology {
    /// Whether any of these codes is one of the others or above it (FHIR R4 2.9.1.4).
    ///
    /// - Returns: nil when no two of them are of one code system that is here, with both codes and its kinds
    ///   sorted under each other.
    func subsumes(_ codes: [CodeInSystem], _ others: [CodeInSystem]) -> Bool? {
        var result: Bool?
        for code in codes {
            guard let system = code.system, let content = set.codeSystem(system), content.isOfKinds,
                content.concept(code.code) != nil
            else { continue }
            for other in others where other.system == system && content.concept(other.code) != nil {
                if content.isA(other.code, code.code) { return true }
                result = false
            }
        }
        return result
    }
}
