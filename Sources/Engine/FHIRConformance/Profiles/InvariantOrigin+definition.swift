// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension InvariantDefinition.Origin {
    /// The origin of a rule of a StructureDefinition: R4 only where R4 has the very same rule at that
    /// address, for what is handed in may have any address.
    init(key: String, expression: String, path: String, in definition: JSONValue, _ set: ProfileSet) {
        let address = "http://hl7.org/fhir/StructureDefinition/"
        self = .other(language: definition["language"]?.string)
        guard let url = definition["url"]?.string, url.hasPrefix(address) else { return }
        if set.schema.invariants(of: path).contains(where: { $0.key == key && $0.expression == expression }) {
            self = .r4(path)
        } else if let own = set.coreResource(url) {
            let rules = own.at("differential", "element")?.elements.flatMap { $0.items("constraint") } ?? []
            let isSame = rules.contains {
                $0["key"]?.isString(key) == true && $0["expression"]?.isString(expression) == true
            }
            if isSame { self = .r4(String(url.dropFirst(address.count))) }
        }
    }
}
