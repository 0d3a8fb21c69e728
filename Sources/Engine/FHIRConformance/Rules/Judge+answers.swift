// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import FHIRSchema

/// Rules of a single answer.
extension Judge {
    mutating func judgeAnswer(_ answer: JSONValue, _ question: QuestionItem, _ context: ResponseContext) {
        guard let field = answer.fields.first(where: { $0.name.hasPrefix("value") }) else { return }
        let allowed = AnswerType.members(for: question)
        guard allowed.isEmpty || allowed.contains(field.name) else {
            let names = Wording.anyOf(allowed)
            // A choice without options leaves open what it wants.
            let isOpen =
                question.kind == "choice" && question.value["answerOption"] == nil
                && question.value["answerValueSet"] == nil
            report(
                isOpen ? .warning : .error, .structure, answer,
                "must be \(names), as \(question.linkID) is of type \(question.kind).")
            return
        }
        let value = field.value
        judgeOptions(value, question, context)
        judgeText(value, question)
        judgeLimits(value, question)
        if question.kind == "quantity" { judgeUnit(value, question) }
        if question.kind == "reference",
            let key = value["reference"]?.string.flatMap({ FHIRReference($0).key }),
            !schema.isResource(key.type.name)
        {
            report(.error, .value, value, "leads to a type that FHIR R4 does not have.", suffix: ".reference")
        }
        if question.kind == "attachment" { judgeFile(value, question) }
    }

    private mutating func judgeOptions(
        _ value: JSONValue, _ question: QuestionItem, _ context: ResponseContext
    ) {
        let options = question.value.items("answerOption").compactMap { $0.choice("value") }
        let isOpen = question.kind == "open-choice" && value.kind == .string
        if !options.isEmpty, !isOpen, question.kind != "open-choice",
            !options.contains(where: { ResponseContext.isEqual(value, $0) })
        {
            report(.error, .codeInvalid, value, "is none of the answers that the question offers.")
        }
        guard let valueSet = question.value["answerValueSet"]?.string, !isOpen else { return }
        let contained =
            valueSet.hasPrefix("#")
            ? context.questionnaire.items("contained").first {
                $0["id"]?.string == String(valueSet.dropFirst())
            } : nil
        if valueSet.hasPrefix("#"), contained == nil { return }
        let code = value.kind == .object ? value["code"]?.string : value.string
        guard let code else {
            if value["display"] != nil,
                terminology.membership(of: "", system: nil, in: valueSet) == .notMember
            {
                report(.error, .codeInvalid, value, "has no code; choose one of \(valueSet).")
            }
            return
        }
        let system = value.kind == .object ? value["system"]?.string ?? "" : nil
        if terminology.membership(of: code, system: system, in: valueSet, inside: contained) == .notMember {
            report(.error, .codeInvalid, value, "is none of the codes of \(valueSet).")
        }
    }

    private mutating func judgeText(_ value: JSONValue, _ question: QuestionItem) {
        guard let text = value.string else { return }
        let length = text.unicodeScalars.count
        if let most = question.value["maxLength"]?.int, length > most {
            report(.error, .tooLong, value, "may have at most \(most) characters.")
        }
        let least =
            question.setting("minLength")?.int
            ?? question.setting("questionnaire-minLength")?.int
        if let least, length < least {
            report(.error, .value, value, "must have at least \(least) characters.")
        }
        if let form = question.setting("regex")?.string { judgeForm(value, text, form, question) }
    }

    /// The form is looked for by the bounded patterns of FHIRPath.
    private mutating func judgeForm(
        _ value: JSONValue, _ text: String, _ form: String, _ question: QuestionItem
    ) {
        var environment = PathEnvironment()
        environment.variables = ["answer": [.string(text)], "form": [.string(form)]]
        do throws(PathError) {
            let expression = try validator.expressions.expression("%answer.matchesFull(%form)")
            let scope = try PathScope(value.document.root, environment: environment)
            if try expression.isTrue(in: scope) != false { return }
        } catch {
            report(
                .warning, .notSupported, value,
                "was not held to the form that \(question.linkID) asks for: \(error.reason).")
            return
        }
        report(.error, .value, value, "does not have the form that the question asks for.")
    }

    private mutating func judgeLimits(_ value: JSONValue, _ question: QuestionItem) {
        let typeName = question.kind
        if let least = question.setting("minValue") ?? question.setting("sdc-questionnaire-minQuantity") {
            judgeLimit(value, least, isLeast: true, typeName)
        }
        if let most = question.setting("maxValue") ?? question.setting("sdc-questionnaire-maxQuantity") {
            judgeLimit(value, most, isLeast: false, typeName)
        }
        if let places = question.setting("maxDecimalPlaces")?.int, let text = value.numberText,
            let point = text.firstIndex(of: "."), text.distance(from: point, to: text.endIndex) - 1 > places
        {
            report(.error, .value, value, "may have at most \(places) decimals.")
        }
    }

    private mutating func judgeLimit(
        _ value: JSONValue, _ limit: JSONValue, isLeast: Bool, _ typeName: String
    ) {
        let isQuantity = value.kind == .object && limit.kind == .object
        if isQuantity, ValueOrder.quantity(value, isBelow: limit) == nil {
            report(
                .error, .value, value, "has a unit that cannot be compared with the limit of the question.")
            return
        }
        let isBroken =
            isLeast
            ? ValueOrder.isBelow(value, limit, typeName: typeName)
            : ValueOrder.isBelow(limit, value, typeName: typeName)
        if isBroken {
            let shown: Wording = (limit.string ?? limit.numberText).map { "\($0)" } ?? "the limit"
            report(
                .error, .value, value, isLeast ? "must be at least \(shown)." : "must be at most \(shown).")
        }
    }

    private mutating func judgeUnit(_ value: JSONValue, _ question: QuestionItem) {
        let url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
        let units = question.value.items("extension").filter { $0["url"]?.isString(url) == true }.compactMap {
            $0["valueCoding"]
        }
        guard !units.isEmpty else { return }
        let isAllowed = units.contains { unit in
            unit["code"]?.string == value["code"]?.string
                && (unit["system"] == nil || unit["system"]?.string == value["system"]?.string)
        }
        if !isAllowed { report(.error, .codeInvalid, value, "has a unit that the question does not offer.") }
    }

    private mutating func judgeFile(_ value: JSONValue, _ question: QuestionItem) {
        let url = "http://hl7.org/fhir/StructureDefinition/mimeType"
        let types = question.value.items("extension").filter { $0["url"]?.isString(url) == true }.compactMap {
            $0.choice("value")?.string
        }
        if !types.isEmpty, let type = value["contentType"]?.string, !types.contains(type) {
            report(.error, .value, value, "must be a file of type \(types.joined(separator: ", ")).")
        }
        guard let most = question.setting("maxSize")?.numberText.flatMap(Double.init) else { return }
        let letters = value["data"]?.stringBytes?.filter { $0 > 0x20 && $0 != UInt8(ascii: "=") }.count ?? 0
        let size = max(value["size"]?.int ?? 0, letters * 3 / 4)
        if Double(size) > most { report(.error, .tooLong, value, "may have at most \(Int(most)) bytes.") }
    }
}
