// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension JSONValue {
    /// The elements of a member that may be absent, single or an array.
    func list(_ name: String) -> [JSONValue] {
        self[name].map { Array($0.elements) } ?? []
    }

    /// The words of a CodeableConcept: its text, else the display of its first coding, else the code.
    var conceptText: String? {
        if let text = self["text"]?.string, !text.isEmpty { return text }
        let codings = list("coding")
        return codings.lazy.compactMap { $0["display"]?.string }.first
            ?? codings.lazy.compactMap { $0["code"]?.string }.first
    }

    /// The words of a member that is a CodeableConcept or an array of them: the first that has any.
    func concept(_ name: String) -> String? {
        list(name).lazy.compactMap(\.conceptText).first
    }

    /// The words of all CodeableConcepts of a member.
    func concepts(_ name: String) -> [String] {
        list(name).compactMap(\.conceptText)
    }

    /// The codings of a CodeableConcept member, over all repetitions.
    func codings(_ name: String) -> [CodedValue] {
        list(name).flatMap { $0.list("coding") }.compactMap { coding in
            coding["code"]?.string.map { CodedValue(system: coding["system"]?.string ?? "", code: $0) }
        }
    }

    /// The resource that a Reference member names.
    func target(_ name: String) -> ResourceKey? {
        list(name).lazy.compactMap { $0["reference"]?.string }.first.flatMap { FHIRReference($0).key }
    }

    /// Texts of the annotations of a member.
    func notes(_ name: String = "note") -> [String] {
        list(name).compactMap { $0["text"]?.string }.filter { !$0.isEmpty }
    }

    /// A day and, when it is told, a moment.
    func when(_ name: String) -> CareMoment? {
        self[name]?.string.flatMap { CareMoment($0) }
    }
}
