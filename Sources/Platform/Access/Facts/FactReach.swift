// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity
import Sweden

/// To whom at a provider a fact reaches: a unit, one of its staff, or all. Broken ids make no reach, so that
/// a narrow permission never becomes a wide one.
struct FactReach {
    let unit: HSAID?
    let staff: HSAID?

    /// Read from the members `unit` and `staff`; nil when one is there but is no HSA-id.
    init?(_ body: FactBody) {
        guard Self.isAbsentOrRight("unit", body), Self.isAbsentOrRight("staff", body) else { return nil }
        unit = body.hsaID("unit")
        staff = body.hsaID("staff")
    }

    private static func isAbsentOrRight(_ name: String, _ body: FactBody) -> Bool {
        body[name] == nil || body.hsaID(name) != nil
    }
}

/// To whom a fact reaches.
extension HSAID {
    /// Whether an optional limit, when set, is this id.
    func isWithin(_ limit: HSAID?) -> Bool { limit == nil || limit == self }
}
