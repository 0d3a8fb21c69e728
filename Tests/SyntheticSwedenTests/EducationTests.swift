// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import SyntheticSweden

@Suite("Education in the synthetic region")
struct EducationTests {
    private func levels(age: Int, life: LifeKind, isWellControlled: Bool) -> [SyntheticEducation?] {
        var random = SeededRandom(seed: 5, age)
        return (0..<4_000).map { _ in
            SyntheticEducation.drawn(
                age: age, life: life, isWellControlled: isWellControlled, with: &random)
        }
    }

    private func share(_ level: SyntheticEducation?, of drawn: [SyntheticEducation?]) -> Double {
        Double(drawn.count { $0 == level }) / Double(drawn.count)
    }

    @Test(
        "the old have shorter education, so have those with less control; of a few it is not known"
    )
    func shares() {
        let young = levels(age: 40, life: .healthy, isWellControlled: false)
        let old = levels(age: 88, life: .healthy, isWellControlled: false)
        #expect(share(.preUpperSecondary, of: young) < 0.15 && share(.preUpperSecondary, of: old) > 0.4)
        let well = levels(age: 60, life: .diabetes, isWellControlled: true)
        let less = levels(age: 60, life: .diabetes, isWellControlled: false)
        #expect(share(.postSecondary, of: well) > share(.postSecondary, of: less) + 0.05)
        #expect(share(.preUpperSecondary, of: well) + 0.02 < share(.preUpperSecondary, of: less))
        #expect((0.02...0.04).contains(share(nil, of: young)))
    }

    @Test("one for each adult who is no persona, at her health centre; none for children and personas")
    func supplied() {
        var found = 0
        for person in World.people {
            let supplied = person.records.flatMap { record in
                record.resources.filter {
                    String(decoding: $0.encoded(), as: UTF8.self).contains("82589-3")
                }
            }
            #expect(supplied.count <= 1)
            if person.persona != nil { #expect(supplied.isEmpty) }
            found += supplied.count
            guard let text = supplied.first.map({ String(decoding: $0.encoded(), as: UTF8.self) }) else {
                continue
            }
            #expect(text.contains("Organization/\(person.centreHSAID)") && text.contains("TEST"))
        }
        #expect(Double(found) > Double(World.people.count) * 0.5)
    }
}
