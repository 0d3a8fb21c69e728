// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension DentalPage {
    /// A code with what it is called.
    func concept(_ system: String, _ code: String, _ text: String) -> JSONTree {
        ["coding": [["system": .string(system), "code": .string(code)]], "text": .string(text)]
    }

    /// A tooth, perhaps with surfaces.
    func site(_ tooth: Tooth, _ surfaces: Set<ToothSurface> = []) -> JSONTree {
        let marks: [JSONTree] = tooth.surfaces.filter(surfaces.contains).map { surface in
            ["url": .string(DentalCodes.surface), "valueCode": .string(surface.rawValue)]
        }
        return [
            "extension": marks.isEmpty ? .absent : .array(marks),
            "coding": [["system": .string(DentalCodes.tooth), "code": .string(tooth.code)]],
            "text": .string("\(names["tooth"]) \(tooth.code)"),
        ]
    }

    static func hl7(_ system: String, _ code: String) -> JSONTree {
        [
            "coding": [
                ["system": .string("http://terminology.hl7.org/CodeSystem/" + system), "code": .string(code)]
            ]
        ]
    }
}
