// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Plain lines as a FHIR narrative, a paragraph each.
enum Narrative {
    static func of(_ lines: [String]) -> JSONTree {
        let body = lines.map { "<p>\(escaped($0))</p>" }.joined()
        return [
            "status": "generated",
            "div": .string("<div xmlns=\"http://www.w3.org/1999/xhtml\">\(body)</div>"),
        ]
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.append(character)
            }
        }
        return result
    }
}
