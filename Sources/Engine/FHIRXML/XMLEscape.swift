// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Text made fit for an attribute.
enum XMLEscape {
    /// Line breaks and tabs become references: a reader of XML would make blanks of them.
    static func attribute(_ text: String, path: String) throws(XMLError) -> String {
        var result = ""
        result.unicodeScalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n": result += "&#xA;"
            case "\r": result += "&#xD;"
            case "\t": result += "&#x9;"
            default:
                guard MarkupText.isAllowed(scalar) else {
                    throw XMLError("holds a control character, which XML cannot have", path: path)
                }
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
