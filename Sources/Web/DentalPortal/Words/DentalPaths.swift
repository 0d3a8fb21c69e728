// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import StaffPortal

/// Addresses of the staff's pages, below a person's.
enum DentalPaths {
    static let pattern = "/vard/p/:person/tander"

    static func teeth(_ person: PersonKey) -> String { StaffPaths.teeth(person) }
    static func pockets(_ person: PersonKey) -> String { "\(teeth(person))/fickor" }
    static func judgement(_ person: PersonKey) -> String { "\(teeth(person))/bedomning" }
    static func diagnosis(_ person: PersonKey) -> String { "\(teeth(person))/diagnos" }
    static func plan(_ person: PersonKey) -> String { "\(teeth(person))/plan" }
    static func performed(_ person: PersonKey) -> String { "\(teeth(person))/utfort" }
    static func recall(_ person: PersonKey) -> String { "\(teeth(person))/kallelse" }
}
