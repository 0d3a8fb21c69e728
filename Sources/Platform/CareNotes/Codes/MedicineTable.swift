// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Medicines that can be ordered, found by name or ATC code.
package struct MedicineTable: Sendable {
    /// Those common in primary care.
    package static let common = MedicineTable(rows: commonRows)
    /// Canonical of ATC.
    package static let system = "http://www.whocc.no/atc"

    /// Every medicine, by ATC code.
    package let medicines: [Medicine]
    private let index: WordIndex

    /// Reads rows of ATC code, substance, form, strengths and dosage, parted by bars.
    init(rows: String) {
        var medicines: [Medicine] = []
        for line in rows.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 5 else { continue }
            for (place, strength) in cells[3].split(separator: ";").enumerated() {
                medicines.append(
                    Medicine(
                        id: "\(cells[0])-\(place + 1)", atc: cells[0], substance: cells[1], form: cells[2],
                        strength: String(strength), dosage: cells[4]))
            }
        }
        self.medicines = medicines
        index = WordIndex(medicines.map { "\($0.atc) \($0.name)" })
    }

    /// The medicine with an id of the table; nil for anything else.
    package func medicine(_ id: String) -> Medicine? {
        medicines.first { $0.id == id }
    }

    /// The medicines whose code or words begin so.
    package func search(_ question: String, count: Int = Limits.medicinesFoundMax) -> [Medicine] {
        index.rows(for: question).prefix(count).map { medicines[$0] }
    }
}
