// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRSearch
import FHIRStore

/// Why the door did not do as asked.
package struct DoorError: Error, Sendable {
    /// What went wrong, for code. Switch on this.
    package enum Code: Sendable, Hashable {
        /// Not there, or not there for this reader.
        case notFound
        case gone
        /// The law refuses; `verdict` says by which row.
        case forbidden
        case versionConflict(expected: Int, actual: Int)
        case preconditionFailed
        case multipleMatches
        case invalid
        case unsupported
        case badRequest
        case badPageToken
        case tooCostly
        case busy
        /// The access log or the database cannot be written: nothing is shown.
        case unavailable
    }

    /// What went wrong, for code.
    package let code: Code
    /// What went wrong, for an OperationOutcome. Holds no data of others.
    package let issues: [Issue]
    /// The refusal, when the law refused.
    package let verdict: Verdict?

    /// An error with its issues.
    package init(_ code: Code, _ issues: [Issue], verdict: Verdict? = nil) {
        self.code = code
        self.issues = issues
        self.verdict = verdict
    }

    /// An error with one issue.
    package init(_ code: Code, _ issueCode: Issue.Code, _ text: Wording, at expression: String? = nil) {
        self.init(
            code,
            [
                Issue(
                    severity: .error, code: issueCode, diagnostics: text,
                    expression: expression.map { [$0] } ?? [])
            ])
    }
}

extension DoorError {
    /// The same words whether it is missing or hidden from the reader.
    static func notFound(_ key: ResourceKey) -> DoorError {
        DoorError(.notFound, .notFound, "\(key) is not known here.")
    }

    /// What a reader is told who may not even read what she writes over: nothing of what is there.
    static let mayNotWrite = DoorError(
        .forbidden, .forbidden, "This reader may not write under this id.")

    /// It is stored and for this reader, but its body cannot be read.
    package static func unreadable(_ key: ResourceKey) -> DoorError {
        DoorError(.unavailable, .exception, "\(key) is stored but cannot be read.")
    }

    static func gone(_ key: ResourceKey) -> DoorError {
        DoorError(.gone, .deleted, "\(key) has been deleted.")
    }

    static func forbidden(_ verdict: Verdict) -> DoorError {
        DoorError(
            .forbidden,
            [
                Issue(
                    severity: .error, code: .forbidden,
                    diagnostics:
                        "Refused by rule \(verdict.rule): \(verdict.decision.rawValue). \(verdict.source)")
            ], verdict: verdict)
    }

    static func forbidden(_ text: Wording) -> DoorError {
        DoorError(.forbidden, .forbidden, text)
    }

    init(_ error: StoreError) {
        switch error.code {
        case .notFound: self.init(.notFound, .notFound, Wording(sentence: error.reason))
        case .gone: self.init(.gone, .deleted, Wording(sentence: error.reason))
        case .versionConflict(let expected, let actual):
            self.init(
                .versionConflict(expected: expected, actual: actual), .conflict,
                "If-Match names version \(expected), the current one is \(actual). Read it again and retry."
            )
        case .preconditionFailed: self.init(.preconditionFailed, .conflict, Wording(sentence: error.reason))
        case .multipleMatches: self.init(.multipleMatches, .multipleMatches, Wording(sentence: error.reason))
        case .duplicate: self.init(.preconditionFailed, .duplicate, Wording(sentence: error.reason))
        case .badPageToken:
            self.init(
                .badPageToken, .value,
                "The page token does not belong to this search. Begin from the first page.")
        case .busy: self.init(.busy, .throttled, "The write queue is full. Try again in a moment.")
        case .unavailable, .corrupt: self.init(.unavailable, .transient, "The store is not available.")
        case .refused: self.init(.badRequest, .processing, Wording(sentence: error.reason))
        }
    }

    init(_ error: SearchError) {
        let code: Issue.Code = error.code == .unsupported ? .notSupported : .value
        self.init(.badRequest, code, "Search parameter \(error.parameter): \(error.reason)")
    }
}
