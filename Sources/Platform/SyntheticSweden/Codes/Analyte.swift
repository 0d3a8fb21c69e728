// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A laboratory analysis: what is measured, in which unit, and what is usual.
struct Analyte: Sendable {
    let concept: Concept
    let unit: String
    let ucum: String
    let decimals: Int
    /// Usual values for women and for men; an open end is nil.
    let female: (low: Double?, high: Double?)
    let male: (low: Double?, high: Double?)

    init(
        _ code: String, _ text: String, _ unit: String, _ ucum: String, decimals: Int = 0,
        _ female: (low: Double?, high: Double?), male: (low: Double?, high: Double?)? = nil,
        loinc: String? = nil
    ) {
        let also = loinc.map { [FHIR.coding(Concept.loincSystem, $0)] } ?? []
        concept = Concept(Concept.npuSystem, code, text, also: also)
        self.unit = unit
        self.ucum = ucum
        self.decimals = decimals
        self.female = female
        self.male = male ?? female
    }

    static let hba1c = Analyte(
        "NPU27300", "HbA1c (långtidsblodsocker)", "mmol/mol", "mmol/mol", (31, 46), loinc: "59261-8")
    static let glucose = Analyte("NPU02192", "P-Glukos", "mmol/L", "mmol/L", decimals: 1, (4.2, 6.3))
    static let creatinine = Analyte(
        "NPU04998", "P-Kreatinin", "µmol/L", "umol/L", (45, 90), male: (60, 105), loinc: "14682-9")
    static let potassium = Analyte("NPU03230", "P-Kalium", "mmol/L", "mmol/L", decimals: 1, (3.5, 4.6))
    static let sodium = Analyte("NPU03429", "P-Natrium", "mmol/L", "mmol/L", (137, 145))
    static let ldl = Analyte("NPU01568", "P-LDL-kolesterol", "mmol/L", "mmol/L", decimals: 1, (nil, 3.0))
    static let haemoglobin = Analyte("NPU28309", "B-Hemoglobin", "g/L", "g/L", (117, 153), male: (134, 170))
    static let crp = Analyte("NPU19748", "P-CRP", "mg/L", "mg/L", (nil, 5))
    static let thyrotropin = Analyte("NPU03577", "P-TSH", "mIE/L", "m[IU]/L", decimals: 1, (0.4, 4.0))
    static let ferritin = Analyte("NPU19763", "P-Ferritin", "µg/L", "ug/L", (13, 150), male: (30, 400))
    static let natriureticPeptide = Analyte("NPU21571", "P-NT-proBNP", "ng/L", "ng/L", (nil, 300))

    /// Usual values for a sex.
    func usual(_ sex: SyntheticSex) -> (low: Double?, high: Double?) { sex == .female ? female : male }
}
