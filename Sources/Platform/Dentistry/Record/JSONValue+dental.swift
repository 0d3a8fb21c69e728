// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension JSONValue {
    /// The elements of a member that may be absent, single or an array.
    func parts(_ name: String) -> [JSONValue] { self[name].map { Array($0.elements) } ?? [] }

    /// The code of a CodeableConcept in a system.
    func code(in system: String) -> String? {
        parts("coding").first { $0["system"]?.string == system }?["code"]?.string
    }

    /// Whether the resource's code is one of dental observations.
    func hasCode(_ code: String) -> Bool { self["code"]?.code(in: DentalCodes.observation) == code }

    /// Whether it has been taken back.
    var isWithdrawn: Bool { self["status"]?.isString("entered-in-error") == true }

    /// The tooth that a CodeableConcept names.
    var tooth: Tooth? { code(in: DentalCodes.tooth).flatMap(Tooth.init(code:)) }

    /// The value of an extension by its canonical.
    func extended(_ url: String) -> JSONValue? { parts("extension").first { $0["url"]?.string == url } }
}
