// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The units of UCUM that care uses, with exact factors.
///
/// Source: UCUM 2.1 (constants as there, such as the mole and the pascal of mercury). A line is the code, `*`
/// when it takes prefixes, and the value and unit that it stands for; `=` is a base unit or one that only
/// compares with itself.
enum UnitTable {
    /// The unit of a code with or without prefix; nil when there is none.
    static func unit(_ code: String) -> PathUnit? {
        if let unit = atom(code) { return unit }
        for length in [1, 2] where code.utf8.count > length {
            let prefix = String(code.prefix(length))
            let rest = String(code.dropFirst(length))
            guard let ten = prefixes[prefix], rows[rest]?.isMetric == true, let unit = atom(rest) else {
                continue
            }
            return PathUnit(factor: UnitFactor(ten: ten)).times(unit)
        }
        return binary(code)
    }

    /// Every code without prefixes.
    static var codes: [String] { rows.keys + ["Cel", "[degF]"] }

    /// `KiBy` and the like.
    private static func binary(_ code: String) -> PathUnit? {
        let powers = ["Ki": 1, "Mi": 2, "Gi": 3, "Ti": 4]
        guard let power = powers[String(code.prefix(2))], ["By", "bit"].contains(code.dropFirst(2)),
            let unit = atom(String(code.dropFirst(2))), let factor = UnitFactor("1024")?.power(power)
        else { return nil }
        return PathUnit(factor: factor).times(unit)
    }

    private static func atom(_ code: String) -> PathUnit? {
        switch code {
        case "Cel": return degree("273.15", UnitFactor.one)
        case "[degF]": return degree("459.67", UnitFactor("5")?.times(UnitFactor("9")?.inverse ?? .one))
        default: break
        }
        guard let row = rows[code] else { return nil }
        if row.value == "=" { return PathUnit(powers: [code: 1]) }
        guard let factor = UnitFactor(row.value) else { return nil }
        if row.unit == "1" { return PathUnit(factor: factor) }
        return UnitParser.unit(row.unit).flatMap { PathUnit(factor: factor).times($0) }
    }

    private static func degree(_ offset: String, _ factor: UnitFactor?) -> PathUnit? {
        factor.map { PathUnit(powers: ["K": 1], factor: $0, offset: PathDecimal(offset)) }
    }

    private struct Row: Sendable {
        let isMetric: Bool
        let value: String
        let unit: String
    }

    private static let rows: [String: Row] = {
        var rows: [String: Row] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            guard parts.count == 4 else {
                fatalError("a line of the table of units has not four parts: \(line)")
            }
            rows[parts[0]] = Row(isMetric: parts[1] == "*", value: parts[2], unit: parts[3])
        }
        return rows
    }()

    private static let prefixes: [String: Int] = [
        "Y": 24, "Z": 21, "E": 18, "P": 15, "T": 12, "G": 9, "M": 6, "k": 3, "h": 2, "da": 1,
        "d": -1, "c": -2, "m": -3, "u": -6, "n": -9, "p": -12, "f": -15, "a": -18, "z": -21, "y": -24,
    ]

    private static let table = """
        m * = 1
        s * = 1
        g * = 1
        rad * = 1
        K * = 1
        C * = 1
        cd * = 1
        mol * 6.0221367e23 1
        sr * 1 rad2
        Hz * 1 s-1
        N * 1 kg.m/s2
        Pa * 1 N/m2
        J * 1 N.m
        W * 1 J/s
        A * 1 C/s
        V * 1 J/C
        F * 1 C/V
        Ohm * 1 V/A
        S * 1 Ohm-1
        Wb * 1 V.s
        T * 1 Wb/m2
        H * 1 Wb/A
        lm * 1 cd.sr
        lx * 1 lm/m2
        Bq * 1 s-1
        Gy * 1 J/kg
        Sv * 1 J/kg
        kat * 1 mol/s
        U * 1 umol/min
        L * 1 dm3
        l * 1 dm3
        ar * 100 m2
        t * 1000 kg
        bar * 100000 Pa
        u * 1.6605402e-24 g
        eV * 1.60217733e-19 J
        pc * 3.085678e16 m
        Ci * 37000000000 Bq
        R * 2.58e-4 C/kg
        RAD * 100 erg/g
        REM * 1 RAD
        erg * 1 dyn.cm
        dyn * 1 g.cm/s2
        P * 1 dyn.s/cm2
        St * 1 cm2/s
        G * 1e-4 T
        cal * 4.184 J
        [Cal] * 1 kcal
        cal_th * 4.184 J
        cal_IT * 4.1868 J
        m[Hg] * 133.3220 kPa
        m[H2O] * 9.80665 kPa
        g% * 1 g/dL
        eq * 1 mol
        osm * 1 mol
        [iU] * = 1
        [IU] * 1 [iU]
        mol_e * 1 mol
        tex * 1 g/km
        Np * = 1
        B * = 1
        min - 60 s
        h - 60 min
        d - 24 h
        wk - 7 d
        a_j - 365.25 d
        a_t - 365.24219 d
        a_g - 365.2425 d
        a - 1 a_j
        mo_j - 1 a_j/12
        mo_s - 29.53059 d
        mo_g - 1 a_g/12
        mo - 1 mo_j
        % - 1 10*-2
        [ppth] - 1 10*-3
        [ppm] - 1 10*-6
        [ppb] - 1 10*-9
        [pptr] - 1 10*-12
        [pi] - 3.1415926535897932384626433832795 1
        deg - 2 [pi].rad/360
        gon - 0.9 deg
        ' - 1 deg/60
        '' - 1 '/60
        atm - 101325 Pa
        AU - 149597.870691 Mm
        Ao - 0.1 nm
        b - 100 fm2
        gf * 9.80665 g.m/s2
        lbf - 4.4482216152605 N
        [lbf_av] - 1 lbf
        [psi] - 6894.757293168 Pa
        [in_i] - 2.54 cm
        [ft_i] - 12 [in_i]
        [yd_i] - 3 [ft_i]
        [mi_i] - 5280 [ft_i]
        [nmi_i] - 1852 m
        [kn_i] - 1 [nmi_i]/h
        [fth_i] - 6 [ft_i]
        [hd_i] - 4 [in_i]
        [sin_i] - 1 [in_i]2
        [sft_i] - 1 [ft_i]2
        [cin_i] - 1 [in_i]3
        [cft_i] - 1 [ft_i]3
        [in_us] - 1 [ft_us]/12
        [ft_us] - 1200 m/3937
        [acr_us] - 43560 [ft_us]2
        [gal_us] - 231 [in_i]3
        [qt_us] - 1 [gal_us]/4
        [pt_us] - 1 [qt_us]/2
        [gil_us] - 1 [pt_us]/4
        [foz_us] - 1 [gil_us]/4
        [fdr_us] - 1 [foz_us]/8
        [min_us] - 1 [fdr_us]/60
        [tbs_us] - 1 [foz_us]/2
        [tsp_us] - 1 [tbs_us]/3
        [cup_us] - 16 [tbs_us]
        [foz_m] - 30 mL
        [cup_m] - 240 mL
        [tsp_m] - 5 mL
        [tbs_m] - 15 mL
        [gal_br] - 4.54609 L
        [pt_br] - 1 [gal_br]/8
        [foz_br] - 1 [pt_br]/20
        [gr] - 64.79891 mg
        [lb_av] - 7000 [gr]
        [oz_av] - 1 [lb_av]/16
        [dr_av] - 1 [oz_av]/16
        [ston_av] - 2000 [lb_av]
        [lton_av] - 2240 [lb_av]
        [stone_av] - 14 [lb_av]
        [oz_tr] - 480 [gr]
        [lb_tr] - 12 [oz_tr]
        [pwt_tr] - 24 [gr]
        [oz_ap] - 480 [gr]
        [lb_ap] - 12 [oz_ap]
        [dr_ap] - 60 [gr]
        [sc_ap] - 20 [gr]
        [oz_m] - 28 g
        [in_i'Hg] - 1 m[Hg].[in_i]/m
        [in_i'H2O] - 1 m[H2O].[in_i]/m
        [g] * 9.80665 m/s2
        [c] * 299792458 m/s
        [h] * 6.6260755e-34 J.s
        [k] * 1.380658e-23 J/K
        [e] * 1.60217733e-19 C
        [m_e] * 9.1093897e-28 g
        [m_p] * 1.6726231e-24 g
        [ly] * 1 [c].a_j
        [degR] - 5 K/9
        [Btu] - 1.05505585262 kJ
        [HP] - 550 [ft_i].[lbf_av]/s
        [mesh_i] - 1 [in_i]-1
        [Ch] - 1 mm/3
        [drp] - 1 mL/20
        [hnsf'U] - 1 1
        [MET] - 3.5 mL/min/kg
        [diop] - 1 m-1
        [p'diop] - = 1
        [pH] - = 1
        [PRU] - 1 mm[Hg].s/mL
        [wood'U] - 1 mm[Hg].min/L
        [S] * 1 10*-13.s
        [arb'U] * = 1
        [USP'U] * = 1
        [GPL'U] - = 1
        [MPL'U] - = 1
        [APL'U] - = 1
        [beth'U] - = 1
        [anti'Xa'U] * = 1
        [todd'U] - = 1
        [dye'U] - = 1
        [smgy'U] - = 1
        [bdsk'U] - = 1
        [ka'U] - = 1
        [knk'U] - = 1
        [mclg'U] - = 1
        [tb'U] - = 1
        [CCID_50] - = 1
        [TCID_50] - = 1
        [EID_50] - = 1
        [PFU] - = 1
        [FFU] - = 1
        [CFU] - = 1
        [IR] - = 1
        [BAU] - = 1
        [AU] - = 1
        [Lf] - = 1
        [D'ag'U] - = 1
        [ELU] - = 1
        [EU] - = 1
        [HPF] - 1 1
        [LPF] - 100 1
        bit * 1 1
        By * 8 bit
        Bd * 1 s-1
        st - 1 m3
        Lmb - 1 cd/cm2/[pi]
        sb - 1 cd/cm2
        Mx - 1e-8 Wb
        Gb - 10 A/4/[pi]
        Oe - 250 A/m/[pi]
        Ky - 1 cm-1
        [car_m] - 0.2 g
        """
}
