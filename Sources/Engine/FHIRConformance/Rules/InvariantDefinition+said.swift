// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension InvariantDefinition {
    /// What the rule asks for: in the reader's language when R4 states it, else as its definition words it.
    var said: Wording {
        if words.isEmpty { return Wording(verbatim: expression) }
        switch origin {
        case .r4(let place):
            return Wording(words: words, names: ["\(place) \(key)", "the definition says: {1}"])
        case .other(nil): return Wording(words: words, names: ["the definition says: {1}"])
        case .other(let language?):
            return Wording(
                words: words, names: ["the definition says in the language {2}: {1}"], more: [language])
        }
    }
}
