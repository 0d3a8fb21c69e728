// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import FHIRValidation

/// The findings of a judgement.
struct FindingLog {
    private(set) var findings: [Finding] = []
    /// Whether any finding is an error.
    private(set) var hasErrors = false
    private var seen: Set<Mark> = []

    /// What makes a finding the same as another.
    private struct Mark: Hashable {
        let node: Int
        let suffix: String
        let text: Wording
    }

    mutating func add(_ finding: Finding) {
        if finding.severity == .error || finding.severity == .fatal { hasErrors = true }
        guard findings.count < ValidationLimits.issuesMax * 10 else { return }
        // The same rule may come by several ways: a profile and its base.
        let mark = Mark(node: finding.anchor.nodeID, suffix: finding.suffix, text: finding.text)
        guard seen.insert(mark).inserted else { return }
        findings.append(finding)
    }

    /// The findings with paths and places.
    func issues(in root: JSONValue, schema: Schema) -> [Issue] {
        let errors = findings.filter { $0.severity == .error }
        let shown = (errors + findings.filter { $0.severity != .error }).prefix(ValidationLimits.issuesMax)
        let document = root.document
        var paths = PathFinder(root: root, schema: schema)
        return shown.map { finding in
            guard finding.anchor.document === document else {
                return Issue(finding.severity, finding.code, "A referenced resource \(finding.text)")
            }
            let path = paths.path(to: finding.anchor) + finding.suffix
            let place = document.position(at: finding.anchor.range.lowerBound)
            return Issue(
                finding.severity, finding.code, "\(path) \(finding.text)", expression: [path], position: place
            )
        }
    }
}
