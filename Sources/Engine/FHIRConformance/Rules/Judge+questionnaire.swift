// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Rules of Questionnaires that no invariant says. Source: FHIR R4 Questionnaire.
extension Judge {
    mutating func judgeQuestionnaire(_ questionnaire: JSONValue) {
        var inside: [String: Set<String>] = [:]
        var all: Set<String> = []
        func collect(_ item: JSONValue, above: [String]) {
            let id = item["linkId"]?.string ?? ""
            all.insert(id)
            for outer in above { inside[outer, default: []].insert(id) }
            for child in item.items("item") { collect(child, above: above + [id]) }
        }
        for item in questionnaire.items("item") { collect(item, above: []) }
        var open = questionnaire.items("item")
        while let item = open.popLast() {
            open += item.items("item")
            let id = item["linkId"]?.string ?? ""
            for condition in item.items("enableWhen") {
                guard let question = condition["question"]?.string else { continue }
                if !all.contains(question) {
                    report(
                        .error, .notFound, condition, "names no item of this questionnaire.",
                        suffix: ".question")
                } else if question == id {
                    report(.error, .invalid, condition, "names the item itself.", suffix: ".question")
                } else if inside[id]?.contains(question) == true {
                    report(
                        .error, .invalid, condition, "names an item inside of this one.", suffix: ".question")
                }
            }
        }
    }
}
