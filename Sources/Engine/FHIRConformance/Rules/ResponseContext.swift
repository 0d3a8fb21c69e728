// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A place in a QuestionnaireResponse, with its Questionnaire.
struct ResponseContext: Sendable {
    let questionnaire: JSONValue
    /// Whether it is filled in still, so that what is missing is no error.
    let isInProgress: Bool
    private let items: ResponseItems
    /// From the response down to what holds the items at hand.
    private var trail: [JSONValue] = []

    init(_ response: JSONValue, _ questionnaire: JSONValue) {
        self.questionnaire = questionnaire
        let status = response["status"]?.string ?? ""
        isInProgress = status == "in-progress" || status == "entered-in-error" || status == "stopped"
        items = ResponseItems(response)
    }

    /// The place inside of an item or an answer.
    func inside(_ holder: JSONValue) -> ResponseContext {
        var copy = self
        copy.trail.append(holder)
        return copy
    }

    /// The answers to a question where it stands nearest: in the same group before the one around it.
    ///
    /// Source: FHIR R4 Questionnaire.item.enableWhen.question.
    private func answers(to linkID: String) -> [JSONValue] {
        for holder in trail.reversed() {
            let found = items.items(linkID, in: holder)
            if !found.isEmpty { return found.flatMap { $0.items("answer") } }
        }
        return []
    }

    /// Whether an item shall be answered at all; nil when its conditions ask to compare what cannot be
    /// compared. Source: FHIR R4 Questionnaire.item.enableWhen.
    func isEnabled(_ item: QuestionItem) -> Bool? {
        let conditions = item.value.items("enableWhen")
        guard !conditions.isEmpty else { return true }
        let isAny = item.value["enableBehavior"]?.isString("any") == true
        let isMet = conditions.map(isMet)
        if isMet.contains(isAny) { return isAny }
        return isMet.contains(nil) ? nil : !isAny
    }

    private func isMet(_ condition: JSONValue) -> Bool? {
        let answers = answers(to: condition["question"]?.string ?? "").compactMap { $0.choice("value") }
        let wanted = condition.choice("answer")
        let sign = condition["operator"]?.string ?? "="
        if sign == "exists" { return answers.isEmpty == (wanted?.bool == false) }
        guard let wanted else { return false }
        if sign == "!=" { return !answers.contains { Self.isEqual($0, wanted) } }
        let isMet = answers.map { Self.holds($0, sign, wanted) }
        if isMet.contains(true) { return true }
        return isMet.contains(nil) ? nil : false
    }

    private static func holds(_ answer: JSONValue, _ sign: String, _ wanted: JSONValue) -> Bool? {
        if sign == "=" { return isEqual(answer, wanted) }
        let typeName = FHIRDateTime(answer.string ?? "") == nil ? "string" : "dateTime"
        guard let order = ValueOrder.order(answer, wanted, typeName: typeName) else { return nil }
        switch sign {
        case ">": return order > 0
        case "<": return order < 0
        case ">=": return order >= 0
        case "<=": return order <= 0
        default: return false
        }
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
