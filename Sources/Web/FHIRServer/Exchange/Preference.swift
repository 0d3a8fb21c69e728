// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The `Prefer` header. Source: RFC 7240, FHIR R4 3.1.0.1.7 and 3.1.1.2.
struct Preference: Sendable, Hashable {
    /// What a write answers with.
    enum Return: String, Sendable {
        case minimal
        case representation
        case outcome = "OperationOutcome"
    }

    /// What becomes of parameters that are not known.
    enum Handling: String, Sendable {
        case strict
        case lenient
    }

    private(set) var answer = Return.representation
    private(set) var handling = Handling.strict

    init(_ headers: [String]) {
        for header in headers where header.utf8.count <= FHIRLimits.headerBytesMax {
            for part in header.split(whereSeparator: { $0 == "," || $0 == ";" }) {
                let words = part.split(separator: "=", maxSplits: 1).map {
                    $0.filter { $0 != " " && $0 != "\"" }
                }
                guard words.count == 2 else { continue }
                switch words[0].lowercased() {
                case "return": answer = Return(rawValue: words[1]) ?? answer
                case "handling": handling = Handling(rawValue: words[1]) ?? handling
                default: break
                }
            }
        }
    }
}
