// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension Indicator {
    /// I01: people of 18 or more with type 1 or type 2 diabetes and at least one HbA1c in twelve months,
    /// whose latest value is below 52 mmol/mol.
    ///
    /// Source: the target of the National Diabetes Register, NPU27300 (mmol/mol), ICD-10-SE E10 and E11.
    package static let i01 = Indicator(
        id: "i01", dimension: .qualitative, direction: .higher,
        population: DiagnosedPopulation(ageMin: 18, diagnoses: ["E10", "E11"]),
        outcome: LatestResultRule(
            system: "urn:oid:1.2.752.108.1", code: "NPU27300", unit: "mmol/mol", threshold: 52,
            isBelow: true),
        periodMonths: 12, exclusions: ["refuted", "unfinished", "otherUnit", "blocked"],
        importantDifference: 0.05, definitionVersion: 1)

    /// Those that are there, in the order they are shown.
    package static let all = [i01]
}
