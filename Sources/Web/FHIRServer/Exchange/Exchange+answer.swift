// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import FHIRXML
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird

extension Exchange {
    /// A resource as it was read: 200, or 304 when the client has it already.
    func answer(reading resource: StoredResource) throws(WebError) -> Response {
        if method == .get || method == .head, isUnchanged(resource) {
            return Response(status: .notModified, headers: headers(of: resource))
        }
        return try answer(.ok, resource.body, headers: headers(of: resource))
    }

    /// What a write answers with: 201 for what is new, else 200, in the form that the client prefers.
    func answer(_ outcome: WriteOutcome, location: Bool) throws(WebError) -> Response {
        var headers = headers(of: outcome.resource)
        if location {
            headers[.location] = "\(base)/\(outcome.resource.key)/_history/\(outcome.resource.version)"
        }
        let status: HTTPResponse.Status = outcome.wasCreated ? .created : .ok
        switch preference.answer {
        case .representation: return try answer(status, outcome.resource.body, headers: headers)
        case .minimal: return Response(status: status, headers: headers)
        case .outcome:
            let issue = Issue(.information, .informational, outcome.wasCreated ? "Created" : "Stored")
            return try answer(status, OperationOutcome(issue), headers: headers)
        }
    }

    /// Tells the language of what holds findings among other things.
    var languageHeader: HTTPFields { [.contentLanguage: language.language] }

    /// Findings, in the language that the client wants.
    func answer(
        _ status: HTTPResponse.Status, _ outcome: OperationOutcome, headers: HTTPFields = [:]
    ) throws(WebError) -> Response {
        var headers = headers
        headers[.contentLanguage] = language.language
        return try answer(status, outcome.encoded(in: language), headers: headers)
    }

    /// Any resource, given as JSON, in the format that the client wants.
    ///
    /// - Throws: `.notAcceptable` for text that XML cannot hold.
    func answer(
        _ status: HTTPResponse.Status, _ json: [UInt8], headers: HTTPFields = [:]
    ) throws(WebError) -> Response {
        var headers = headers
        headers[.contentType] = format.mediaType
        let body =
            switch format {
            case .json: isPretty ? Self.pretty(json) : json
            case .xml: try Self.xml(json, isPretty: isPretty)
            }
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
    }

    static func xml(_ json: [UInt8], isPretty: Bool) throws(WebError) -> [UInt8] {
        do {
            return try XMLWriter.encoded(try JSONDocument(parsing: json).root, pretty: isPretty)
        } catch {
            let why = "\(error)"
            throw WebError(.notAcceptable, "This cannot be written as XML: \(why). Ask for JSON.")
        }
    }

    private func headers(of resource: StoredResource) -> HTTPFields {
        [.eTag: EntityTag.text(resource.version), .lastModified: HTTPDate.text(resource.updated)]
    }

    /// RFC 9110 13.1.3: `If-Modified-Since` counts only without `If-None-Match`.
    private func isUnchanged(_ resource: StoredResource) -> Bool {
        if let tags = headers[.ifNoneMatch] { return EntityTag.isNamed(resource.version, ifNoneMatch: tags) }
        guard let since = headers[.ifModifiedSince].flatMap(HTTPDate.moment) else { return false }
        return resource.updated.milliseconds / 1_000 <= since.milliseconds / 1_000
    }

    /// Stored text always parses; should it not, it is sent as it is.
    private static func pretty(_ json: [UInt8]) -> [UInt8] {
        do {
            return try JSONDocument(parsing: json).prettyBytes()
        } catch {
            return json
        }
    }
}
