// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One finding about input. Source: FHIR R4 OperationOutcome.issue.
package struct Issue: Sendable, Hashable {
    /// How grave it is.
    package enum Severity: String, Sendable, Hashable {
        case fatal, error, warning, information
    }

    /// What kind it is. Source: FHIR R4 code system issue-type.
    package enum Code: String, Sendable, Hashable, CaseIterable {
        case invalid, structure, required, value, invariant
        case security, login, unknown, expired, forbidden, suppressed
        case processing
        case notSupported = "not-supported"
        case duplicate
        case multipleMatches = "multiple-matches"
        case notFound = "not-found"
        case deleted
        case tooLong = "too-long"
        case codeInvalid = "code-invalid"
        case `extension`
        case tooCostly = "too-costly"
        case businessRule = "business-rule"
        case conflict
        case transient
        case lockError = "lock-error"
        case noStore = "no-store"
        case exception, timeout, incomplete, throttled
        case informational
    }

    /// How grave it is.
    package var severity: Severity
    /// What kind it is.
    package var code: Code
    /// What was found and how to mend it, for a person. Holds no patient data.
    package var said: Wording
    /// Where, as FHIRPath; may be empty.
    package var expression: [String]
    /// Where in the text that was sent, when known.
    package var position: TextPosition?

    /// A finding.
    package init(
        severity: Severity = .error, code: Code, diagnostics: Wording, expression: [String] = [],
        position: TextPosition? = nil
    ) {
        self.severity = severity
        self.code = code
        said = diagnostics
        self.expression = expression
        self.position = position
    }

    /// A finding, in the order of FHIR's elements.
    package init(
        _ severity: Severity, _ code: Code, _ diagnostics: Wording, expression: [String] = [],
        position: TextPosition? = nil
    ) {
        self.init(
            severity: severity, code: code, diagnostics: diagnostics, expression: expression,
            position: position)
    }

    /// What the parser refused, as `structure`, or `too-long` and `too-costly` for what exceeds a limit.
    package init(_ error: JSONError) {
        let code: Code =
            switch error.code {
            case .tooLarge: .tooLong
            case .tooDeep: .tooCostly
            default: .structure
            }
        self.init(severity: .fatal, code: code, diagnostics: error.said, position: error.position)
    }

    /// What was found and how to mend it, in English.
    package var diagnostics: String { said.english }

    /// Whether the finding stops what was asked.
    package var isError: Bool { severity == .error || severity == .fatal }

    /// The issue as FHIR writes it.
    ///
    /// R4 has no element for lines, so the place stands at the end of `diagnostics`, and for programs in
    /// `location`, which R4 deprecates but allows: `line[3]`, `column[7]`.
    ///
    /// - Parameter book: The language of what is said.
    package func tree(in book: Phrasebook = .english) -> JSONTree {
        let words = position.map { "\(said) (line \($0.line), column \($0.column))" } ?? said
        return [
            "severity": .string(severity.rawValue),
            "code": .string(code.rawValue),
            "diagnostics": .string(words.text(in: book)),
            "location": position.map { ["line[\($0.line)]", "column[\($0.column)]"] } ?? .absent,
            "expression": expression.isEmpty ? .absent : .array(expression.map { .string($0) }),
        ]
    }
}
