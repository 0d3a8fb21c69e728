// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Whom an indicator counts: people of an age with one of some diagnoses.
package struct DiagnosedPopulation: Sendable, Hashable {
    /// Full years at the end of the period, at least.
    package let ageMin: Int
    /// Categories of ICD-10-SE, three characters each; every code below them counts.
    package let diagnoses: [String]

    /// People of an age, in full years, with a diagnosis in one of some categories.
    package init(ageMin: Int, diagnoses: [String]) {
        self.ageMin = ageMin
        self.diagnoses = diagnoses
    }

    /// Whether a code belongs, written with or without its point.
    package func includes(code: String) -> Bool {
        diagnoses.contains { code.utf8.starts(with: $0.utf8) }
    }

    /// Systems that are read as ICD-10: the Swedish one under its object identifiers, and the international
    /// one.
    static func isICD10(_ system: String) -> Bool {
        system.hasPrefix("urn:oid:1.2.752.116.1.1.1") || system.hasPrefix("http://hl7.org/fhir/sid/icd-10")
    }

    /// Every code that ICD-10-SE can have under the categories: three, four and five characters, with and
    /// without a point. The index finds codes whole, so a category is searched as all of its codes.
    var searchedCodes: [String] {
        let details = [""] + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)
        return diagnoses.flatMap { category in
            [category]
                + (0...9).flatMap { digit in
                    details.flatMap { ["\(category).\(digit)\($0)", "\(category)\(digit)\($0)"] }
                }
        }
    }
}
