// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A QuestionnaireResponse with its Questionnaire.
struct ResponseContext: Sendable {
    let response: JSONValue
    let questionnaire: JSONValue
    /// Whether it is filled in still, so that what is missing is no error.
    let isInProgress: Bool

    init(_ response: JSONValue, _ questionnaire: JSONValue) {
        self.response = response
        self.questionnaire = questionnaire
        let status = response["status"]?.string ?? ""
        isInProgress = status == "in-progress" || status == "entered-in-error" || status == "stopped"
    }

    /// The answers to a question anywhere in the response.
    func answers(to linkID: String) -> [JSONValue] {
        var found: [JSONValue] = []
        var open = response.items("item")
        while let item = open.popLast() {
            if item["linkId"]?.string == linkID { found += item.items("answer") }
            open += item.items("item")
            for answer in item.items("answer") { open += answer.items("item") }
        }
        return found
    }

    /// Whether an item shall be answered at all. Source: FHIR R4 Questionnaire.item.enableWhen.
    func isEnabled(_ item: QuestionItem) -> Bool {
        let conditions = item.value.items("enableWhen")
        guard !conditions.isEmpty else { return true }
        let isAny = item.value["enableBehavior"]?.isString("any") == true
        let isMet = conditions.map(isMet)
        return isAny ? isMet.contains(true) : !isMet.contains(false)
    }

    private func isMet(_ condition: JSONValue) -> Bool {
        let answers = answers(to: condition["question"]?.string ?? "").compactMap { $0.choice("value") }
        let wanted = condition.choice("answer")
        let sign = condition["operator"]?.string ?? "="
        if sign == "exists" { return answers.isEmpty == (wanted?.bool == false) }
        guard let wanted else { return false }
        if sign == "!=" { return !answers.contains { Self.isEqual($0, wanted) } }
        return answers.contains { answer in
            switch sign {
            case "=": Self.isEqual(answer, wanted)
            case ">": Self.isBelow(wanted, answer)
            case "<": Self.isBelow(answer, wanted)
            case ">=": !Self.isBelow(answer, wanted)
            case "<=": !Self.isBelow(wanted, answer)
            default: false
            }
        }
    }

    private static func isBelow(_ left: JSONValue, _ right: JSONValue) -> Bool {
        ValueOrder.isBelow(
            left, right, typeName: FHIRDateTime(left.string ?? "") == nil ? "string" : "dateTime")
    }

    /// Whether two answers are the same: codings by system and code.
    static func isEqual(_ left: JSONValue, _ right: JSONValue) -> Bool {
        if left.kind == .object, left["code"] != nil || right["code"] != nil {
            return left["code"]?.string == right["code"]?.string
                && (left["system"] == nil || right["system"] == nil
                    || left["system"]?.string == right["system"]?.string)
        }
        if left.kind == .object, let display = left["display"]?.string {
            return display == right["display"]?.string
        }
        return left.isSameTree(as: right)
    }
}
