// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A media type or range with its parameters, as in `application/fhir+xml; q=0.8`. Source: RFC 9110 12.5.1.
struct MediaRange: Sendable {
    /// Type and subtype in small letters.
    let essence: String
    private let parameters: [String: String]

    init(_ text: String) {
        essence = String(text.prefix { $0 != ";" }).filter {
            $0 != " " || text.hasPrefix("application/fhir ")
        }
        .lowercased()
        var parameters: [String: String] = [:]
        for part in text.split(separator: ";").dropFirst() {
            let words = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\"" } }
            if words.count == 2 { parameters[words[0].lowercased()] = words[1].lowercased() }
        }
        self.parameters = parameters
    }

    /// A parameter by its name in small letters.
    subscript(name: String) -> String? { parameters[name] }

    /// How much it is wanted: from 0, not at all, to 1.
    var weight: Double { parameters["q"].map { Double($0) ?? 0 } ?? 1 }
}
