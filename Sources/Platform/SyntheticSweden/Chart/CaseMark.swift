// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Something that was done in a case, as `Task.output`.
struct CaseMark: Sendable {
    let code: String
    let text: String
    let moment: String
    let practitioner: JSONTree

    /// - Parameter visit: When it was done, and by whom.
    init(_ code: String, _ text: String, at visit: Visit) {
        self.init(code, text, at: visit.moment, by: visit.practitioner)
    }

    init(_ code: String, _ text: String, at moment: String, by practitioner: JSONTree) {
        self.code = code
        self.text = text
        self.moment = moment
        self.practitioner = practitioner
    }

    var tree: JSONTree {
        [
            "type": CaseCodes.step(code, text),
            "valueAnnotation": [
                "authorReference": practitioner, "time": .string(moment), "text": .string(text),
            ],
        ]
    }
}
