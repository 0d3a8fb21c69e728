// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// What is settled about a person before her life is written.
struct Seat: Sendable {
    let index: Int
    let number: TestNumber
    let givenName: String
    let familyName: String
    let address: SyntheticAddress
    /// Index in `CentreTable.all`.
    let centre: Int
    let guardians: [Int]
    let life: LifeKind
    /// Diabetes only: whether the latest HbA1c is to be below 52 mmol/mol.
    let isWellControlled: Bool

    var sex: SyntheticSex { number.sex }
    var birthDay: CalendarDay { CalendarDay(daysSinceEpoch: number.birthDay) }
    var area: CentreArea { CentreTable.all[centre] }

    /// Whole years on a day.
    func age(on day: CalendarDay) -> Int {
        SwedishTime.age(born: birthDay, on: day)
    }
}
