// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a browser says about packed answers (RFC 9110 section 12.5.3).
enum AcceptEncoding {
    /// Whether gzip is named, or anything is, with a weight that is not nought. Without the header: no.
    static func takesGzip(_ header: String?) -> Bool {
        guard let header else { return false }
        var takesAny = false
        for part in header.split(separator: ",") {
            let words = part.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
            guard let coding = words.first, coding == "gzip" || coding == "*" else { continue }
            let weight =
                words.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            if coding == "gzip" { return weight > 0 }
            takesAny = weight > 0
        }
        return takesAny
    }
}
