// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

extension JSONTree {
    /// A CodeableConcept with one code.
    static func concept(_ system: String, _ code: String, _ text: String) -> JSONTree {
        ["coding": [["system": .string(system), "code": .string(code)]], "text": .string(text)]
    }

    /// A reference to a resource.
    static func to(_ key: ResourceKey) -> JSONTree { ["reference": .string(key.description)] }

    /// A reference to somebody or something known by its HSA-id.
    static func to(_ type: String, _ hsaID: HSAID) -> JSONTree {
        ["reference": .string("\(type)/\(hsaID)")]
    }

    /// An extension with a day.
    static func added(_ url: String, day: CalendarDay?) -> JSONTree {
        guard let day else { return .absent }
        return ["url": .string(url), "valueDate": .string(day.text)]
    }

    /// An array of what is there; nothing when nothing is.
    static func present(_ trees: [JSONTree]) -> JSONTree {
        let kept = trees.filter { !$0.isAbsent }
        return kept.isEmpty ? .absent : .array(kept)
    }

    /// An annotation, nothing without words.
    static func note(_ text: String) -> JSONTree { text.isEmpty ? .absent : ["text": .string(text)] }
}
