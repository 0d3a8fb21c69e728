// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// The findings of one walk, in the order they were made, at most `ValidationLimits.issuesMax`.
struct FindingList {
    private var issues: [Issue] = []
    private var offsets: [Int] = []
    private var paths: PathFinder

    /// Whether there were more findings than are kept.
    private(set) var isCut = false

    init(root: JSONValue, schema: Schema) {
        paths = PathFinder(root: root, schema: schema)
    }

    /// Adds a finding about a value.
    ///
    /// - Parameters:
    ///   - suffix: What the path has beyond the value, for an element that is not there: ".status".
    ///   - offset: Where to point to in the text.
    ///   - text: Makes the diagnostics from the path.
    mutating func add(
        _ code: Issue.Code, at value: JSONValue, suffix: String, offset: Int, _ text: (String) -> Wording
    ) {
        guard issues.count < ValidationLimits.issuesMax else {
            isCut = true
            return
        }
        let path = paths.path(to: value) + suffix
        issues.append(Issue(.error, code, text(path), expression: [path]))
        offsets.append(offset)
    }

    /// The findings with their places; the last one says when there were more. Reads the text once.
    func issues(in document: JSONDocument) -> [Issue] {
        if issues.isEmpty { return [] }
        var placed = issues
        var line = LineCounter()
        let text = document.bytes
        for index in offsets.indices.sorted(by: { offsets[$0] < offsets[$1] }) {
            placed[index].position = line.position(at: offsets[index], in: text.span)
        }
        guard isCut else { return placed }
        let more: Wording =
            "There are more than \(ValidationLimits.issuesMax) findings; only the first are listed."
        return placed + [Issue(.information, .informational, more)]
    }
}
