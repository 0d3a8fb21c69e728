// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The answer that tells what is wrong, or that nothing is. Source: FHIR R4 OperationOutcome.
package struct OperationOutcome: Sendable, Hashable {
    /// What was found. When empty, one issue is written that says so: FHIR asks for at least one.
    package var issues: [Issue]

    /// An outcome of findings.
    package init(issues: [Issue]) {
        self.issues = issues
    }

    /// An outcome of one finding.
    package init(_ issue: Issue) {
        self.init(issues: [issue])
    }

    /// Whether any finding is an error.
    package var hasErrors: Bool { issues.contains(where: \.isError) }

    /// The resource to be written.
    ///
    /// - Parameter book: The language of what is said; told as the language of the resource when it is given.
    package func tree(in book: Phrasebook? = nil) -> JSONTree {
        let allIsWell = Issue(.information, .informational, "All is well")
        let written = issues.isEmpty ? [allIsWell] : issues
        return [
            "resourceType": "OperationOutcome", "language": book.map { .string($0.language) } ?? .absent,
            "issue": .array(written.map { $0.tree(in: book ?? .english) }),
        ]
    }

    /// The resource as UTF-8 JSON.
    package func encoded(pretty: Bool = false, in book: Phrasebook? = nil) -> [UInt8] {
        tree(in: book).encoded(pretty: pretty)
    }
}
