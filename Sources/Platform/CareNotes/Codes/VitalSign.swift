// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What is measured on a person at a contact, with its code (LOINC) and unit (UCUM).
package enum VitalSign: String, Sendable, Hashable, CaseIterable {
    case systolic = "overtryck"
    case diastolic = "undertryck"
    case pulse = "puls"
    case temperature = "temp"
    case weight = "vikt"
    case oxygen = "saturation"

    /// Code in LOINC.
    package var code: String {
        switch self {
        case .systolic: "8480-6"
        case .diastolic: "8462-4"
        case .pulse: "8867-4"
        case .temperature: "8310-5"
        case .weight: "29463-7"
        case .oxygen: "2708-6"
        }
    }

    /// Its name in the record.
    package var name: String {
        switch self {
        case .systolic: "Övertryck"
        case .diastolic: "Undertryck"
        case .pulse: "Puls"
        case .temperature: "Kroppstemperatur"
        case .weight: "Vikt"
        case .oxygen: "Syremättnad"
        }
    }

    /// The unit as people read it.
    package var unit: String {
        switch self {
        case .systolic, .diastolic: "mmHg"
        case .pulse: "slag/min"
        case .temperature: "°C"
        case .weight: "kg"
        case .oxygen: "%"
        }
    }

    /// The unit in UCUM.
    var ucum: String {
        switch self {
        case .systolic, .diastolic: "mm[Hg]"
        case .pulse: "/min"
        case .temperature: "Cel"
        case .weight: "kg"
        case .oxygen: "%"
        }
    }

    /// What can be measured on somebody alive; outside it is a slip of the pen.
    package var range: ClosedRange<Double> {
        switch self {
        case .systolic: 40...300
        case .diastolic: 20...200
        case .pulse: 20...300
        case .temperature: 25...45
        case .weight: 0.3...400
        case .oxygen: 30...100
        }
    }

    /// Whether it is part of a blood pressure.
    var isPressure: Bool { self == .systolic || self == .diastolic }

    /// Blood pressure as a whole, in LOINC and in words.
    static let pressureCode = "85354-9"
    static let pressureName = "Blodtryck"
}
