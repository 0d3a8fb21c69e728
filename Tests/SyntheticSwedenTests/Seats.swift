// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

@testable import SyntheticSweden

enum Seats {
    static func age(_ person: SyntheticPerson) -> Int {
        SwedishTime.age(born: person.birthDay, on: World.today)
    }
}
