// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Rules of QuestionnaireResponses by their Questionnaire. Source: FHIR R4 QuestionnaireResponse.
extension Judge {
    mutating func judgeResponse(_ response: JSONValue, _ surroundings: Surroundings) {
        guard let canonical = response["questionnaire"]?.string else { return }
        let found =
            canonical.hasPrefix("#")
            ? response.items("contained").first { $0["id"]?.string == String(canonical.dropFirst()) }
            : set.resource(canonical) ?? options.resolve?(canonical)
        guard let questionnaire = found else {
            report(
                .warning, .notFound, response, "names a questionnaire that is not known here; load it.",
                suffix: ".questionnaire")
            return
        }
        guard questionnaire["resourceType"]?.isString("Questionnaire") == true else {
            let type = questionnaire["resourceType"]?.string ?? ""
            report(
                .error, .structure, response, "must name a Questionnaire, not \(type).",
                suffix: ".questionnaire")
            return
        }
        let context = ResponseContext(response, questionnaire)
        let items = questionnaire.items("item").map(QuestionItem.init)
        judgeItems(response, items, context, known: Self.allIDs(items))
    }

    private static func allIDs(_ items: [QuestionItem]) -> Set<String> {
        Set(items.map(\.linkID)).union(items.flatMap { allIDs($0.children) })
    }

    /// Judges the items inside the response, a group or an answer.
    private mutating func judgeItems(
        _ holder: JSONValue, _ questions: [QuestionItem], _ context: ResponseContext, known: Set<String>
    ) {
        if questions.isEmpty, holder["item"] == nil { return }
        let context = context.inside(holder)
        let places = Dictionary(
            questions.enumerated().map { ($1.linkID, $0) }, uniquingKeysWith: { first, _ in first })
        var given: [String: [JSONValue]] = [:]
        var last = -1
        for item in holder.items("item") {
            let id = item["linkId"]?.string ?? ""
            given[id, default: []].append(item)
            guard let place = places[id] else {
                report(
                    .error, known.contains(id) ? .structure : .notFound, item,
                    known.contains(id)
                        ? "stands in the wrong group of the questionnaire."
                        : "has a linkId that the questionnaire has not.")
                continue
            }
            if place < last { report(.error, .structure, item, "is out of the order of the questionnaire.") }
            last = max(last, place)
        }
        for question in questions {
            judgeQuestion(question, given[question.linkID] ?? [], holder, context, known)
        }
    }

    private mutating func judgeQuestion(
        _ question: QuestionItem, _ items: [JSONValue], _ holder: JSONValue, _ context: ResponseContext,
        _ known: Set<String>
    ) {
        guard let isEnabled = context.isEnabled(question) else {
            guard let first = items.first else { return }
            report(
                .warning, .informational, first,
                "has conditions that cannot be told: they compare what cannot be compared.")
            judgeEnabled(question, items, holder, context, known)
            return
        }
        guard isEnabled else {
            for item in items where item["answer"] != nil || item["item"] != nil {
                report(.error, .invalid, item, "is answered, but its conditions are not met; take it away.")
            }
            return
        }
        judgeEnabled(question, items, holder, context, known)
    }

    private mutating func judgeEnabled(
        _ question: QuestionItem, _ items: [JSONValue], _ holder: JSONValue, _ context: ResponseContext,
        _ known: Set<String>
    ) {
        let answers = items.flatMap { $0.items("answer") }
        let severity: FHIRCore.Issue.Severity = context.isInProgress ? .information : .error
        if question.kind == "group" {
            judgeGroup(question, items, holder, severity)
            for item in items { judgeItems(item, question.children, context, known: known) }
            return
        }
        if question.kind == "display" {
            for item in items where item["answer"] != nil {
                report(.error, .structure, item, "is text to read, and takes no answer.")
            }
            return
        }
        if answers.isEmpty, question.isRequired {
            report(
                severity, .required, items.first ?? holder,
                "lacks an answer to \(question.linkID), which is required.")
        }
        judgeCount(question, answers, items, holder, severity)
        for item in items {
            let context = context.inside(item)
            for answer in item.items("answer") {
                judgeAnswer(answer, question, context)
                judgeItems(answer, question.children, context, known: known)
            }
        }
        // Questions inside a question stand inside its answer.
        for item in items where item["item"] != nil {
            report(.error, .structure, item, "has items beside its answers; put them inside the answer.")
        }
    }

    private mutating func judgeGroup(
        _ question: QuestionItem, _ items: [JSONValue], _ holder: JSONValue,
        _ severity: FHIRCore.Issue.Severity
    ) {
        for item in items where item["answer"] != nil {
            report(.error, .structure, item, "is a group, and takes no answer.")
        }
        if !question.isRepeating, items.count > 1 {
            report(.error, .structure, items[1], "is given more than once, but does not repeat.")
        }
        if question.isRequired, !items.contains(where: { $0["item"] != nil }) {
            report(
                severity, .required, items.first ?? holder,
                "lacks the group \(question.linkID), which is required.")
        }
    }

    private mutating func judgeCount(
        _ question: QuestionItem, _ answers: [JSONValue], _ items: [JSONValue], _ holder: JSONValue,
        _ severity: FHIRCore.Issue.Severity
    ) {
        if !question.isRepeating, answers.count > 1 {
            report(
                .error, .structure, answers[1], "is one answer too many: \(question.linkID) does not repeat.")
        }
        if items.count > 1 {
            report(.error, .structure, items[1], "is given more than once; put all answers in one item.")
        }
        if let least = question.setting("questionnaire-minOccurs")?.int, answers.count < least {
            report(
                severity, .required, items.first ?? holder,
                "lacks answers to \(question.linkID): at least \(least).")
        }
        if let most = question.setting("questionnaire-maxOccurs")?.int, answers.count > most {
            report(.error, .structure, answers[0], "is one of too many answers: at most \(most).")
        }
        let exclusive = question.value.items("answerOption").filter { option in
            option.fhirExtension("http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive")?[
                "valueBoolean"]?
                .bool == true
        }
        guard answers.count > 1 else { return }
        for answer in answers.compactMap({ $0.choice("value") })
        where exclusive.contains(where: {
            $0.choice("value").map { ResponseContext.isEqual(answer, $0) } == true
        }) {
            report(.error, .invalid, answer, "excludes every other answer; take them or it away.")
        }
    }
}
