// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Something found, before its path and place are worked out.
struct Finding: Sendable {
    let severity: FHIRCore.Issue.Severity
    let code: FHIRCore.Issue.Code
    let anchor: JSONValue
    /// What the path has beyond the anchor.
    let suffix: String
    /// What goes on from the path: "must be …".
    let text: Wording
}
