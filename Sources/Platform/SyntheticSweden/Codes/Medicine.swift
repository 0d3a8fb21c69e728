// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A medicine by substance (ATC) with how it is usually taken.
struct Medicine: Sendable {
    let concept: Concept
    let dosage: String

    init(_ atc: String, _ text: String, _ dosage: String) {
        concept = Concept(Concept.atcSystem, atc, text)
        self.dosage = dosage
    }

    static let metformin = Medicine(
        "A10BA02", "Metformin 500 mg", "2 tabletter morgon och kväll, till maten.")
    static let empagliflozin = Medicine("A10BK03", "Empagliflozin 10 mg", "1 tablett på morgonen.")
    static let insulinGlargine = Medicine("A10AE04", "Insulin glargin 100 E/ml", "18 enheter till natten.")
    static let enalapril = Medicine("C09AA02", "Enalapril 10 mg", "1 tablett på morgonen.")
    static let losartan = Medicine("C09CA01", "Losartan 50 mg", "1 tablett på morgonen.")
    static let amlodipine = Medicine("C08CA01", "Amlodipin 5 mg", "1 tablett på morgonen.")
    static let atorvastatin = Medicine("C10AA05", "Atorvastatin 20 mg", "1 tablett till kvällen.")
    static let furosemide = Medicine(
        "C03CA01", "Furosemid 40 mg", "1 tablett på morgonen, mot vätska i kroppen.")
    static let metoprolol = Medicine("C07AB02", "Metoprolol 50 mg depottablett", "1 tablett på morgonen.")
    static let ramipril = Medicine("C09AA05", "Ramipril 5 mg", "1 tablett på morgonen.")
    static let apixaban = Medicine("B01AF02", "Apixaban 5 mg", "1 tablett morgon och kväll.")
    static let tiotropium = Medicine("R03BB04", "Tiotropium 18 mikrogram", "1 inhalation på morgonen.")
    static let budesonideFormoterol = Medicine(
        "R03AK07", "Budesonid och formoterol 160/4,5 mikrogram", "2 inhalationer morgon och kväll.")
    static let salbutamol = Medicine("R03AC02", "Salbutamol 0,2 mg", "1 inhalation vid behov, mot andnöd.")
    static let sertraline = Medicine("N06AB06", "Sertralin 50 mg", "1 tablett på morgonen.")
    static let mirtazapine = Medicine("N06AX11", "Mirtazapin 15 mg", "1 tablett till natten.")
    static let melatonin = Medicine("N05CH01", "Melatonin 2 mg", "1 tablett en timme före sänggående.")
    static let penicillin = Medicine("J01CE02", "Fenoximetylpenicillin 1 g", "1 tablett tre gånger om dagen.")
    static let amoxicillin = Medicine("J01CA04", "Amoxicillin 750 mg", "1 tablett tre gånger om dagen.")
    static let pivmecillinam = Medicine("J01CA08", "Pivmecillinam 200 mg", "1 tablett tre gånger om dagen.")
    static let prednisolone = Medicine("H02AB06", "Prednisolon 10 mg", "3 tabletter på morgonen i sju dagar.")
    static let paracetamol = Medicine("N02BE01", "Paracetamol 500 mg", "2 tabletter vid behov, mot smärta.")
    static let naproxen = Medicine("M01AE02", "Naproxen 500 mg", "1 tablett två gånger om dagen, till mat.")
    static let omeprazole = Medicine("A02BC01", "Omeprazol 20 mg", "1 kapsel på morgonen.")
    static let desloratadine = Medicine("R06AX27", "Desloratadin 5 mg", "1 tablett om dagen vid besvär.")
    static let hydrocortisone = Medicine("D07AA02", "Hydrokortison kräm 1 %", "Smörjs tunt på eksemen.")
    static let levothyroxine = Medicine("H03AA01", "Levotyroxin 75 mikrogram", "1 tablett på morgonen.")
}
