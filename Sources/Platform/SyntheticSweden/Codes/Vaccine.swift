// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A vaccine (ATC group J07).
struct Vaccine: Sendable {
    let concept: Concept

    init(_ atc: String, _ text: String) { concept = Concept(Concept.atcSystem, atc, text) }

    static let rota = Vaccine("J07BH01", "Rotavirus")
    static let six = Vaccine(
        "J07CA09", "Difteri, stelkramp, kikhosta, polio, Haemophilus influenzae typ b, hepatit B")
    static let pneumococcal = Vaccine("J07AL02", "Pneumokocker")
    static let measles = Vaccine("J07BD52", "Mässling, påssjuka, röda hund")
    static let four = Vaccine("J07CA02", "Difteri, stelkramp, kikhosta, polio")
    static let papilloma = Vaccine("J07BM03", "Humant papillomvirus (HPV)")
    static let three = Vaccine("J07AJ52", "Difteri, stelkramp, kikhosta")
    static let influenza = Vaccine("J07BB02", "Influensa")
    static let covid = Vaccine("J07BN01", "Covid-19")
    static let tick = Vaccine("J07BA01", "Fästingburen hjärninflammation (TBE)")
    static let pneumococcalOld = Vaccine("J07AL01", "Pneumokocker, vuxna")
}
