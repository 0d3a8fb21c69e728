// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Terminology {
    /// Whether any of these codes is one of the others or above it. Source: FHIR R4 2.9.1.4.
    ///
    /// - Returns: nil when no two are of one code system, or when some two cannot be told and none is so.
    func subsumes(_ codes: [CodeInSystem], _ others: [CodeInSystem]) -> Bool? {
        var result: Bool? = nil
        var isUnsure = false
        for code in codes {
            guard let system = code.system else { continue }
            let content = set.codeSystem(system)
            for other in others where other.system == system {
                switch Self.subsumes(code.code, other.code, in: content) {
                case true?: return true
                case false?: result = false
                case nil: isUnsure = true
                }
            }
        }
        return isUnsure ? nil : result
    }

    /// A code is above itself whatever is known of its code system.
    private static func subsumes(_ code: String, _ other: String, in content: CodeSystemContent?) -> Bool? {
        if code == other { return true }
        guard let content else { return nil }
        if content.isSame(code, other) { return true }
        guard content.isOfKinds, content.concept(code) != nil, content.concept(other) != nil else {
            return nil
        }
        return content.isA(other, code)
    }
}
