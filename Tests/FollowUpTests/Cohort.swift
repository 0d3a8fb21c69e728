// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import Identity
import Sweden
import TestKit

/// People with diabetes at three units, written as resources, and the answer counted straight from the list.
struct Cohort {
    struct Member {
        let index: Int
        let isFemale: Bool
        let unit: CareUnit
        /// Value and days ago, the latest first; none so new that its month is not closed.
        let values: [(value: Int, daysAgo: Int)]
        let isDiagnosed: Bool
        let isAdult: Bool

        var number: PersonalIdentityNumber? {
            let year = isAdult ? 1950 + index % 40 : 2015
            let head = "\(year)\(Self.two(1 + index % 12))\(Self.two(1 + index / 12 % 28))98\(index % 10)"
            return (0...9).lazy.compactMap { PersonalIdentityNumber(head + String($0)) }.first
        }

        var isCounted: Bool { isAdult && isDiagnosed && values.contains { $0.daysAgo < 365 } }
        var isReached: Bool { (values.first?.value ?? 99) < 52 }

        private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    }

    static let units = [TestCountry.centre, TestCountry.cardiology, TestCountry.psychiatry]
    let members: [Member]

    /// - Parameter count: At most 336, so that identity numbers differ.
    init(_ count: Int) {
        members = (0..<count).map { index in
            let latest = 40 + index * 7 % 30
            return Member(
                index: index, isFemale: index % 2 == 0, unit: Self.units[index % 20 == 0 ? 2 : index % 2],
                values: index % 11 == 0 ? [(latest, 420)] : [(latest, 40 + index % 290), (48, 500)],
                isDiagnosed: index % 7 != 0, isAdult: index % 13 != 0)
        }
    }

    func tally(_ isIncluded: (Member) -> Bool) -> (reached: Int, total: Int) {
        let counted = members.filter { $0.isCounted && isIncluded($0) }
        return (counted.filter(\.isReached).count, counted.count)
    }

    func resources(of member: Member, today: CalendarDay) throws -> [JSONTree] {
        guard let number = member.number else { throw TestFailure("no identity number") }
        let id = "p\(member.index)"
        var trees: [JSONTree] = [
            [
                "resourceType": "Patient", "id": .string(id),
                "identifier": [
                    [
                        "system": .string(PersonalIdentityNumber.personnummerSystem),
                        "value": .string(number.text),
                    ]
                ], "gender": .string(member.isFemale ? "female" : "male"),
                "birthDate": .optional(number.birthDay?.text),
            ],
            TestRecord.encounter("\(id)-e", of: id, at: member.unit, day: today.adding(days: -20).text),
        ]
        if member.isDiagnosed {
            trees.append([
                "resourceType": "Condition", "id": .string("\(id)-c"),
                "code": ["coding": [["system": "urn:oid:1.2.752.116.1.1.1.1.8", "code": "E11.9"]]],
                "subject": ["reference": .string("Patient/\(id)")],
                "encounter": ["reference": .string("Encounter/\(id)-e")],
            ])
        }
        for (order, (value, daysAgo)) in member.values.enumerated() {
            trees.append(
                TestRecord.result(
                    "\(id)-o\(order)", of: id, in: "\(id)-e", value: String(value),
                    day: today.adding(days: -daysAgo).text))
        }
        return trees
    }
}
