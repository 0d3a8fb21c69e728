// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

/// Which formats are spoken: JSON. Source: FHIR R4 3.1.0.1.11.
enum MediaType {
    /// What answers are sent as. FHIR fixes the charset: UTF-8.
    static let json = "application/fhir+json"

    private static let names: Set<String> = [
        "application/fhir+json", "application/json", "text/json", "json",
    ]
    private static let ranges: Set<String> = ["*/*", "application/*", "text/*"]

    /// Refuses a request that does not want JSON. `_format` goes before `Accept`.
    static func check(accept: String?, format: String?) throws(WebError) {
        if let format {
            // A plus sign that was not percent-encoded has become a space.
            let name = essence(format).replacing(" ", with: "+")
            guard names.contains(name) else { throw refusal(of: "_format") }
            return
        }
        guard let accept, accept != json else { return }
        let wanted = accept.split(separator: ",").map(String.init)
        guard !wanted.isEmpty, !wanted.contains(where: isAccepted) else { return }
        throw refusal(of: "Accept")
    }

    /// Refuses a body that is not JSON. No content type means JSON.
    static func check(contentType: String?) throws(WebError) {
        guard let contentType, contentType != json else { return }
        let charset = parameter("charset", of: contentType)
        guard names.contains(essence(contentType)), charset == nil || charset == "utf-8" else {
            throw WebError(
                .unsupportedMedia, "A body is sent as application/fhir+json in UTF-8; XML is not supported.")
        }
    }

    private static func isAccepted(_ range: String) -> Bool {
        let name = essence(range)
        guard names.contains(name) || ranges.contains(name) else { return false }
        if let version = parameter("fhirversion", of: range), version != "4.0" { return false }
        guard let quality = parameter("q", of: range) else { return true }
        return quality.contains { $0 != "0" && $0 != "." }
    }

    private static func essence(_ type: String) -> String {
        String(type.prefix { $0 != ";" }).filter { $0 != " " || type.hasPrefix("application/fhir ") }
            .lowercased()
    }

    private static func parameter(_ name: String, of type: String) -> String? {
        for part in type.split(separator: ";").dropFirst() {
            let words = part.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\"" } }
            if words.count == 2, words[0].lowercased() == name { return words[1].lowercased() }
        }
        return nil
    }

    private static func refusal(of source: String) -> WebError {
        WebError(
            .notAcceptable,
            "\(source) asks for a format that is not supported. Ask for application/fhir+json.")
    }
}
