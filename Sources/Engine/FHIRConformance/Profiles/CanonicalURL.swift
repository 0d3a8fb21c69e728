// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A canonical address taken apart: `url|version#fragment`.
struct CanonicalURL: Sendable, Hashable {
    let url: String
    let version: String?

    init(_ text: String) {
        let whole = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let base = whole.first.map(String.init) ?? ""
        let parts = base.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        url = parts.first.map(String.init) ?? ""
        version = parts.count > 1 ? String(parts[1]) : nil
    }
}
