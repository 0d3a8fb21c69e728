// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Measured values that are one Observation: blood pressure has two, all else one.
struct ValueGroup: Sendable, Hashable {
    let values: [MeasuredValue]

    static func groups(of values: [MeasuredValue]) -> [ValueGroup] {
        let pressure = values.filter(\.sign.isPressure)
        let others = values.filter { !$0.sign.isPressure }.map { ValueGroup(values: [$0]) }
        return (pressure.isEmpty ? [] : [ValueGroup(values: pressure)]) + others
    }

    /// What the group is known by from one version of the note to the next.
    var sign: VitalSign { values[0].sign.isPressure ? .systolic : values[0].sign }

    /// `Blodtryck 140/85 mmHg`, `Puls 72 slag/min`.
    var line: String {
        let numbers = values.map { String($0.number.map { $0 == "." ? "," : $0 }) }
        guard sign.isPressure, values.count == 2 else {
            return "\(values[0].sign.name) \(numbers[0]) \(values[0].sign.unit)"
        }
        return "\(VitalSign.pressureName) \(numbers[0])/\(numbers[1]) \(sign.unit)"
    }

    func observation(_ status: String, id: String? = nil, _ frame: NoteFrame) -> JSONTree {
        let isPressure = sign.isPressure
        let code = isPressure ? VitalSign.pressureCode : sign.code
        let name = isPressure ? VitalSign.pressureName : sign.name
        let components: [JSONTree] = values.map { value in
            [
                "code": Self.concept(value.sign.code, value.sign.name), "valueQuantity": Self.quantity(value),
            ]
        }
        return [
            "resourceType": "Observation", "id": .optional(id), "status": .string(status),
            "category": [
                [
                    "coding": [
                        [
                            "system": "http://terminology.hl7.org/CodeSystem/observation-category",
                            "code": "vital-signs",
                        ]
                    ]
                ]
            ],
            "code": Self.concept(code, name), "subject": frame.patient,
            "encounter": frame.encounterReference, "effectiveDateTime": .string(frame.begun),
            "performer": [frame.practitioner],
            "valueQuantity": isPressure ? .absent : Self.quantity(values[0]),
            "component": isPressure ? .array(components) : .absent,
        ]
    }

    /// The values that an Observation holds, as far as they are vital signs.
    static func values(of observation: JSONValue) -> [MeasuredValue] {
        let parts = observation["component"].map { Array($0.elements) } ?? [observation]
        return parts.compactMap { part in
            guard let code = part.at("code", "coding", "code")?.string,
                let sign = VitalSign.allCases.first(where: { $0.code == code }),
                let number = part.at("valueQuantity", "value")?.numberText
            else { return nil }
            return MeasuredValue(sign, written: number)
        }
    }

    private static func concept(_ code: String, _ name: String) -> JSONTree {
        [
            "coding": [["system": "http://loinc.org", "code": .string(code)]], "text": .string(name),
        ]
    }

    private static func quantity(_ value: MeasuredValue) -> JSONTree {
        [
            "value": .number(value.number), "unit": .string(value.sign.unit),
            "system": "http://unitsofmeasure.org", "code": .string(value.sign.ucum),
        ]
    }
}
