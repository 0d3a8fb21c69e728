// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension JSONValue {
    /// The elements of a member that may be absent, single or an array.
    func each(_ name: String) -> [JSONValue] {
        self[name].map { Array($0.elements) } ?? []
    }

    /// The code of a system among the concepts of a member.
    func code(_ name: String, in system: String) -> String? {
        each(name).flatMap { $0.each("coding") }.first { $0["system"]?.string == system }?["code"]?.string
    }

    /// The text of a CodeableConcept member.
    func words(_ name: String) -> String { each(name).lazy.compactMap { $0["text"]?.string }.first ?? "" }

    /// The resources that a Reference member names.
    func targets(_ name: String) -> [ResourceKey] {
        each(name).compactMap { $0["reference"]?.string }.compactMap { FHIRReference($0).key }
    }

    /// The value of an extension.
    func added(_ url: String) -> JSONValue? { each("extension").first { $0["url"]?.string == url } }

    /// The day of a member, by the Swedish clock.
    func day(_ name: String) -> CalendarDay? {
        guard let text = self[name]?.string, let read = FHIRDateTime(text) else { return nil }
        return SwedishTime.day(of: read.bounds(in: SwedishTime.zone).lowerBound)
    }

    /// The moment of a member; the first of the day when only that is told.
    func moment(_ name: String) -> Instant? {
        guard let text = self[name]?.string, let read = FHIRDateTime(text) else { return nil }
        return read.bounds(in: SwedishTime.zone).lowerBound
    }
}
