// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension ResourceCheck {
    mutating func checkPrimitive(_ value: JSONValue, _ match: ElementMatch) {
        guard let format = match.format else {
            checkXHTML(value)
            return
        }
        guard format.matches(value) else {
            reportFormat(value, format)
            return
        }
        if let codes = match.requiredCodes, let code = value.stringBytes, !codes.contains(code.span) {
            reportCode(value, codes)
        }
    }

    private mutating func reportFormat(_ value: JSONValue, _ format: FHIRPrimitive) {
        let wanted = FormatAdvice.text(for: format)
        let isWantedKind =
            switch value.kind {
            case .string: !format.isNumber && format != .boolean
            case .number: format.isNumber
            case .true, .false: format == .boolean
            case .object, .array, .null: false
            }
        guard isWantedKind else {
            let quotes: Wording =
                value.kind == .string
                ? Self.isRightWithoutQuotes(value, format) ? " Write it without quotes." : ""
                : value.kind == .number && format != .boolean ? " Put quotes around it." : ""
            report(.structure, at: value, "must be \(wanted), not \(value.kind.inWords).\(quotes)")
            return
        }
        if value.stringBytes?.isEmpty == true {
            report(.value, at: value, "must not be empty; leave it out.")
            return
        }
        let found = FormatAdvice.mayBeRepeated(format) ? SafeEcho.token(value) : nil
        report(.value, at: value, found.map { "must be \(wanted), not '\($0)'." } ?? "must be \(wanted).")
    }

    /// Never so for what was read from XML: there every number and boolean has been written as one.
    private static func isRightWithoutQuotes(_ value: JSONValue, _ format: FHIRPrimitive) -> Bool {
        guard let text = value.string else { return false }
        return format == .boolean
            ? FHIRFormat.isBoolean(text) : format.isNumber && FHIRFormat.isDecimal(text)
    }

    private mutating func reportCode(_ value: JSONValue, _ codes: CodeList) {
        let listed = codes.codes(atMost: ValidationLimits.listedMax).joined(separator: ", ")
        let rest: Wording = codes.count > ValidationLimits.listedMax ? ", ... (all of \(codes.url))" : ""
        let found: Wording = SafeEcho.token(value).map { ", not '\($0)'" } ?? ""
        report(.codeInvalid, at: value, "must be one of \(listed)\(rest)\(found).")
    }

    /// Only the beginning: what the text may hold is not checked here.
    private mutating func checkXHTML(_ value: JSONValue) {
        if value.kind == .string, let text = value.stringBytes, text.starts(with: "<div".utf8) { return }
        let found: Wording = value.kind == .string ? "" : ", not \(value.kind.inWords)"
        report(.value, at: value, "must be XHTML text that begins with <div\(found).")
    }
}
