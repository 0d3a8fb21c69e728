// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension JSONValue {
    /// The elements of a member that may be one value or several.
    func all(_ name: String) -> [JSONValue] {
        guard let value = self[name] else { return [] }
        return value.kind == .array ? Array(value.elements) : [value]
    }

    /// The codings of a member with one CodeableConcept or several.
    func codings(_ name: String) -> [(system: String, code: String)] {
        all(name).flatMap { $0.all("coding") }.map {
            ($0["system"]?.string ?? "", $0["code"]?.string ?? "")
        }
    }

    /// Whether a member has a code.
    func hasCoding(_ name: String, _ system: String, _ code: String) -> Bool {
        codings(name).contains { $0.system == system && $0.code == code }
    }

    /// The value of a Quantity.
    var number: Double? { self["value"]?.numberText.flatMap(Double.init) }

    /// The moment of a FHIR date or dateTime, at its beginning.
    var moment: Instant? {
        string.flatMap { FHIRDateTime($0) }?.bounds(in: SwedishTime.zone).lowerBound
    }

    /// The Swedish day of a FHIR date or dateTime, counted from 1970.
    var day: Int32? { moment?.swedishDay }

    /// The moment of the first member that is there.
    func firstMoment(_ names: String...) -> Instant? {
        names.lazy.compactMap { self[$0] }.first?.moment
    }
}

extension Instant {
    /// The Swedish day, counted from 1970.
    var swedishDay: Int32 { Int32(clamping: SwedishTime.day(of: self).daysSinceEpoch) }

    /// Milliseconds from the midnight of a day counted from 1970: orders what happened on one day.
    func clock(on day: Int32) -> Int32 { Int32(clamping: milliseconds - Int64(day) * 86_400_000) }

    /// Whole minutes since 1970.
    var minutes: Int32 { Int32(clamping: milliseconds / 60_000) }
}
