// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore

extension JSONValue {
    /// The elements of a member that may be absent, single or an array.
    func all(_ name: String) -> [JSONValue] {
        self[name].map { Array($0.elements) } ?? []
    }

    /// The code that a CodeableConcept member has in a system.
    func code(_ name: String, in system: String) -> String? {
        all(name).lazy.flatMap { $0.all("coding") }.first { $0["system"]?.string == system }?["code"]?.string
    }

    /// The value that an Identifier member has in a system.
    func identifier(_ name: String, in system: String) -> String? {
        all(name).lazy.first { $0["system"]?.string == system }?["value"]?.string
    }

    /// The resources that a Reference member names, a version aside.
    func targets(_ name: String) -> [ResourceKey] {
        all(name).compactMap { $0["reference"]?.string.flatMap { FHIRReference($0).key } }
    }

    /// When, by a member that is a date or a moment.
    func moment(_ name: String) -> CareMoment? { self[name]?.string.flatMap { CareMoment($0) } }
}
