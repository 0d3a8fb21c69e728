// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront

/// The formats that are spoken: JSON and XML. FHIR fixes the charset: UTF-8. Source: FHIR R4 3.1.0.1.11.
enum FHIRFormat: Sendable {
    case json
    case xml

    /// What bodies of the format are sent as.
    var mediaType: String {
        switch self {
        case .json: "application/fhir+json"
        case .xml: "application/fhir+xml"
        }
    }

    /// The format that a request wants. `_format` goes before `Accept`; JSON where either will do.
    static func wanted(accept: String?, format: String?) throws(WebError) -> FHIRFormat {
        if let format {
            // A plus sign that was not percent-encoded has become a space.
            let name = MediaRange(format).essence.replacing(" ", with: "+")
            guard let wanted = named(name) else { throw refusal(of: "_format") }
            return wanted
        }
        guard let accept, accept != json.mediaType else { return .json }
        let ranges = accept.split(separator: ",").map { MediaRange(String($0)) }
        guard !ranges.isEmpty else { return .json }
        var best: (format: FHIRFormat, weight: Double)?
        for range in ranges {
            guard let format = accepted(range), range.weight > best?.weight ?? 0 else { continue }
            best = (format, range.weight)
        }
        guard let best else { throw refusal(of: "Accept") }
        return best.format
    }

    /// The format of a body. No content type means JSON.
    static func of(contentType: String?) throws(WebError) -> FHIRFormat {
        guard let contentType, contentType != json.mediaType else { return .json }
        let type = MediaRange(contentType)
        guard let format = named(type.essence), type["charset"] ?? "utf-8" == "utf-8" else {
            throw WebError(
                .unsupportedMedia, "A body is sent as application/fhir+json or application/fhir+xml in UTF-8."
            )
        }
        return format
    }

    private static func named(_ name: String) -> FHIRFormat? {
        switch name {
        case "application/fhir+json", "application/json", "text/json", "json": .json
        case "application/fhir+xml", "application/xml", "text/xml", "xml": .xml
        default: nil
        }
    }

    private static func accepted(_ range: MediaRange) -> FHIRFormat? {
        if let version = range["fhirversion"], version != "4.0" { return nil }
        return ["*/*", "application/*", "text/*"].contains(range.essence) ? .json : named(range.essence)
    }

    private static func refusal(of source: String) -> WebError {
        WebError(
            .notAcceptable,
            "\(source) asks for a format that is not supported. Ask for JSON or XML."
        )
    }
}
