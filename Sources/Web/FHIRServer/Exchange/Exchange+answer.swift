// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird

extension Exchange {
    /// A resource as it was read: 200, or 304 when the client has it already.
    func answer(reading resource: StoredResource) -> Response {
        if method == .get || method == .head, isUnchanged(resource) {
            return Response(status: .notModified, headers: headers(of: resource))
        }
        return answer(.ok, resource.body, headers: headers(of: resource))
    }

    /// What a write answers with: 201 for what is new, else 200, in the form that the client prefers.
    func answer(_ outcome: WriteOutcome, location: Bool) -> Response {
        var headers = headers(of: outcome.resource)
        if location {
            headers[.location] = "\(base)/\(outcome.resource.key)/_history/\(outcome.resource.version)"
        }
        let status: HTTPResponse.Status = outcome.wasCreated ? .created : .ok
        switch preference.answer {
        case .representation: return answer(status, outcome.resource.body, headers: headers)
        case .minimal: return Response(status: status, headers: headers)
        case .outcome:
            let issue = Issue(.information, .informational, outcome.wasCreated ? "Created" : "Stored")
            return answer(status, OperationOutcome(issue).encoded(), headers: headers)
        }
    }

    /// Any JSON.
    func answer(_ status: HTTPResponse.Status, _ json: [UInt8], headers: HTTPFields = [:]) -> Response {
        var headers = headers
        headers[.contentType] = MediaType.json
        let buffer = ByteBuffer(bytes: isPretty ? Self.pretty(json) : json)
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: buffer))
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
