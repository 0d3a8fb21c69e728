// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Why a text or a resource cannot be turned from or into XML.
package struct XMLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Why; holds no patient data.
    package let said: Wording
    /// Where in the XML text, when known.
    package let position: TextPosition?
    /// The FHIRPath of the element, when a resource could not be written; empty otherwise.
    package let path: String

    init(_ said: Wording, position: TextPosition? = nil, path: String = "") {
        self.said = said
        self.position = position
        self.path = path
    }

    /// In English.
    package var reason: String { said.english }

    /// The error as a finding.
    package var issue: Issue {
        Issue(.fatal, .structure, said, expression: path.isEmpty ? [] : [path], position: position)
    }

    /// The reason with its place.
    package var description: String {
        let place = position.map { " (\($0))" } ?? ""
        return path.isEmpty ? reason + place : "\(path): \(reason)\(place)"
    }
}
