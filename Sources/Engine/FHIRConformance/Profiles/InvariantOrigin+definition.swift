// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension InvariantDefinition.Origin {
    /// The origin of the rules in a StructureDefinition, or in a Bundle of several. HL7 writes the version of
    /// FHIR in its own.
    init(in definition: JSONValue) {
        let address = "http://hl7.org/fhir/StructureDefinition/"
        if definition["version"]?.isString("4.0.1") == true, let url = definition["url"]?.string,
            url.hasPrefix(address)
        {
            self = .r4(String(url.dropFirst(address.count)))
        } else {
            self = .other(language: definition["language"]?.string)
        }
    }
}
