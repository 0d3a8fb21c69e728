// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Rules of R4 that do not say what they mean, by how they are written.
enum RuleErrata {
    /// que-7 names the `Boolean` of FHIRPath, which no element is.
    static let mended = [
        "operator = 'exists' implies (answer is Boolean)": "operator = 'exists' implies (answer is boolean)"
    ]
}
