// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One line of the table of units: who owns it, what it is, and how many of each profession work there.
struct UnitPlan: Sendable {
    let provider: String
    let code: String
    let name: String
    let kindOfUnit: String
    let sector: String
    let branch: String
    let staff: [(Profession, Int)]

    static let all: [UnitPlan] = centres + hospital + municipality + others

    private static let centres: [UnitPlan] = CentreTable.all.map { area in
        UnitPlan(
            provider: "P1", code: area.code, name: area.name, kindOfUnit: "health-centre",
            sector: "health", branch: "health-care", staff: [(.doctor, 3), (.nurse, 3)])
    }

    private static let hospital: [UnitPlan] = [
        clinic("AKUT", "Akutmottagningen, Mellansjö sjukhus", "emergency"),
        clinic("KARD", "Hjärtmottagningen, Mellansjö sjukhus", "cardiology"),
        clinic("MED", "Medicinkliniken, Mellansjö sjukhus", "internal-medicine"),
        clinic("LUNG", "Lungmottagningen, Mellansjö sjukhus", "lung"),
        UnitPlan(
            provider: "P1", code: "PSYK", name: "Psykiatriska mottagningen, Mellansjö sjukhus",
            kindOfUnit: "psychiatry", sector: "health", branch: "health-care",
            staff: [(.doctor, 2), (.psychologist, 2), (.nurse, 1)]),
        clinic("KIR", "Kirurgkliniken, Mellansjö sjukhus", "surgery"),
        UnitPlan(
            provider: "P1", code: "STAB", name: "Regionledningskontoret", kindOfUnit: "administration",
            sector: "health", branch: "health-care", staff: []),
    ]

    private static let municipality: [UnitPlan] = [
        UnitPlan(
            provider: "K1-HSL", code: "HEMSJ", name: "Hemsjukvården Mellansjö", kindOfUnit: "home-nursing",
            sector: "health", branch: "health-care", staff: [(.nurse, 2)]),
        UnitPlan(
            provider: "K1-SOC", code: "BIST", name: "Biståndsenheten Mellansjö",
            kindOfUnit: "needs-assessment", sector: "social-elder-disability",
            branch: "elderly-and-disabled", staff: [(.caseOfficer, 2)]),
        UnitPlan(
            provider: "K1-SOC", code: "HEMTJ", name: "Hemtjänsten Söder, Mellansjö", kindOfUnit: "home-care",
            sector: "social-elder-disability", branch: "elderly-and-disabled", staff: [(.careWorker, 4)]),
        UnitPlan(
            provider: "K1-IFO", code: "BOF", name: "Barn- och familjeenheten Mellansjö",
            kindOfUnit: "child-protection", sector: "social-other", branch: "individuals-and-families",
            staff: [(.caseOfficer, 1)]),
    ]

    private static let others: [UnitPlan] = [
        UnitPlan(
            provider: "P2", code: "EK", name: "Specialistmottagningen Ek", kindOfUnit: "specialist",
            sector: "health", branch: "health-care", staff: [(.nurse, 1)]),
        UnitPlan(
            provider: "P2", code: "EKPSYK", name: "Samtalsmottagningen Ek", kindOfUnit: "psychiatry",
            sector: "health", branch: "health-care", staff: [(.doctor, 1), (.psychologist, 1)]),
        UnitPlan(
            provider: "P3", code: "TAND", name: "Tandkliniken Strandgatan", kindOfUnit: "dental",
            sector: "dental", branch: "dental-care", staff: [(.dentist, 2)]),
    ]

    private static func clinic(_ code: String, _ name: String, _ kind: String) -> UnitPlan {
        UnitPlan(
            provider: "P1", code: code, name: name, kindOfUnit: kind, sector: "health",
            branch: "health-care", staff: [(.doctor, 2), (.nurse, 2)])
    }
}
