// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRPath

/// A code with its system, as far as one is given.
struct CodeInSystem: Sendable, Hashable {
    let code: String
    let system: String?

    /// The codes of a code, Coding or CodeableConcept.
    static func all(of item: PathItem) -> [CodeInSystem] {
        guard let value = item.node?.value, value.kind == .object else {
            return item.text.map { [CodeInSystem(code: $0, system: nil)] } ?? []
        }
        let codings = value["coding"].map { Array($0.elements) } ?? [value]
        return codings.compactMap { coding in
            coding["code"]?.string.map { CodeInSystem(code: $0, system: coding["system"]?.string) }
        }
    }
}
