// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import FHIRPath

@Suite("FHIRPath: units")
struct PathUnitTests {
    @Test(
        "quantities are compared and reckoned with whatever unit they have",
        arguments: [
            ("1 'kg' = 1000 'g'", ["true"]), ("80 'kg' > 176 '[lb_av]'", ["true"]),
            ("180 'cm' = 1.8 'm'", ["true"]), ("6 '[ft_i]' = 182.88 'cm'", ["true"]),
            ("37 'Cel' = 98.6 '[degF]'", ["true"]), ("37 'Cel' < 310 'K'", ["false"]),
            ("120 'mm[Hg]' > 15 'kPa'", ["true"]), ("1 'mm[Hg]' = 133.322 'Pa'", ["true"]),
            ("5 'mmol/L' = 5000 'umol/L'", ["true"]), ("4.5 '10*9/L' = 4500 '/uL'", ["true"]),
            ("1 'U/L' = 1 'umol/min/L'", ["true"]), ("140 'g/L' = 14 'g/dL'", ["true"]),
            ("72 '/min' = 1.2 'Hz'", ["true"]), ("72 '{beats}/min' = 72 '/min'", ["true"]),
            ("40 '%' = 0.4 '1'", ["true"]), ("1 'mg/kg/h' = 24 'mg/kg/d'", ["true"]),
            ("1 'L' = 1 'dm3'", ["true"]), ("1 'kg.m/s2' = 1 'N'", ["true"]),
            ("1 'kg' = 1 'm'", []), ("1 '[iU]' = 1 'mg'", []), ("1 '[iU]' = 0.001 'k[iU]'", ["true"]),
            ("1 'nonsense' = 1 'kg'", []), ("1 'nonsense' = 1 'nonsense'", ["true"]),
            ("1 'kg' + 250 'g'", ["1250 'g'"]), ("1 'kg' - 1 'm'", []), ("2 'm' * 3 'm'", ["6 'm.m'"]),
            ("2 'm' * 3 'm' = 6 'm2'", ["true"]), ("80 'kg' / (1.8 'm' * 1.8 'm') > 24 'kg/m2'", ["true"]),
            ("10 'mg' / 2 'mg'", ["5 '1'"]), ("10 'mg' / 2", ["5 'mg'"]), ("1 'g' / 0 'g'", []),
            ("4 'g' ~ 4040 'mg'", ["true"]), ("4 'g' ~ 4600 'mg'", ["false"]),
            ("4.0 'g' ~ 4040 'mg'", ["true"]), ("4040 'mg' ~ 4 'g'", ["true"]), ("4 'g' ~ 4.1 'g'", ["true"]),
            ("4.2 'g' ~ 4100 'mg'", ["false"]),
            ("7 days = 1 'wk'", ["true"]), ("1 hour = 60 minutes", ["true"]),
            ("1 year = 12 months", ["true"]),
            ("1 year = 1 'a'", []), ("1 year ~ 1 'a'", ["true"]), ("1 month ~ 1 'mo'", ["true"]),
            ("1 year > 300 days", []), ("1 'cm'.comparable(1 '[in_i]')", ["true"]),
            ("1 'cm'.comparable(1 's')", ["false"]), ("1 'kg'.toQuantity('g')", ["1000 'g'"]),
            ("100 'Cel'.toQuantity('[degF]')", ["212 '[degF]'"]),
            ("'1 kg'.convertsToQuantity('g')", ["false"]),
            ("'1 \\'kg\\''.convertsToQuantity('m')", ["false"]),
        ])
    func quantities(_ row: (String, [String])) throws {
        #expect(try PathFixture.values(row.0) == row.1, "\(row.0)")
    }

    @Test("every unit of the table can be read, with an exact factor")
    func table() {
        #expect(UnitTable.codes.count > 190)
        for code in UnitTable.codes { #expect(PathUnit.reading(code) != nil, "\(code)") }
    }

    @Test(
        "units that care writes are known",
        arguments: [
            "mg/dL", "mmol/L", "umol/L", "nmol/L", "pmol/L", "ng/mL", "ug/L", "pg/mL", "mU/L", "m[iU]/L",
            "[iU]/mL", "k[iU]/L", "U/L", "ukat/L", "10*9/L", "10*12/L", "10*6/uL", "/mm3", "fL", "pg", "g/L",
            "mm/h", "mL/min", "mL/min/{1.73_m2}", "mL/kg/min", "L/min", "kg/m2", "mosm/kg", "meq/L",
            "mmol/mol",
            "mg/mmol", "mg/g{creat}", "%{vol}", "{score}", "kPa", "mbar", "cm[H2O]", "dyn.s/cm5", "Cel",
            "mSv",
            "MBq", "mGy", "J/kg", "kcal", "kcal/d", "kJ", "[drp]", "[pH]", "[degF]", "[lb_av]", "[in_i]",
            "[oz_av]", "[foz_us]", "[ft_i]", "dB", "deg", "Ohm", "mV", "mA", "W", "lx", "ms", "min", "h", "d",
            "wk", "mo", "a", "ug/kg/min", "mg/m2", "mL/d", "10*3{copies}/mL", "[arb'U]/mL", "{INR}", "%",
            "[psi]", "m/s", "[kn_i]", "mol/kg/s", "ng/(24.h)", "[CFU]/mL", "[PFU]", "[HPF]", "/[HPF]",
        ])
    func known(_ code: String) {
        #expect(PathUnit.reading(code) != nil)
    }

    @Test(
        "what is no unit is not read",
        arguments: ["", "xyz", "kg/", "(kg", "kg)", "m2e", "mg//L", "k", "10*99", "m999"])
    func unknown(_ code: String) {
        #expect(PathUnit.reading(code) == nil)
    }
}
