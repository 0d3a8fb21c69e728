// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The profiles that R4 asks of observations with certain LOINC codes. Source: FHIR R4
/// observation-vitalsigns.
enum VitalSigns {
    private static let profiles: [String: String] = [
        "85353-1": "vitalspanel", "9279-1": "resprate", "8867-4": "heartrate", "2708-6": "oxygensat",
        "8310-5": "bodytemp", "8302-2": "bodyheight", "9843-4": "headcircum", "29463-7": "bodyweight",
        "39156-5": "bmi", "85354-9": "bp",
    ]

    /// The canonical address of the profile for a LOINC code.
    static func profile(for code: String) -> String? {
        profiles[code].map { "http://hl7.org/fhir/StructureDefinition/\($0)" }
    }
}
