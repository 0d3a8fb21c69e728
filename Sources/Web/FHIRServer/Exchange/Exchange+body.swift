// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRXML
import GuardedStore
import HTTPFront
import Hummingbird

extension Exchange {
    /// The body of a request, sent as JSON or XML.
    ///
    /// - Throws: `WebError` `.unsupportedMedia` or `.bodyTooLarge`; `DoorError` `.badRequest` with line and
    ///   column for broken text, `.invalid` for XML that is not FHIR.
    func body(of request: Request, bytesMax: Int) async throws -> SentBody {
        let sent = try await judgedBody(of: request, bytesMax: bytesMax)
        guard let sent else { return SentBody(document: try document([], bytesMax), reading: nil) }
        guard sent.faults.isEmpty else { throw DoorError(.invalid, sent.faults) }
        return sent
    }

    /// The body of a request that is to be judged, as far as it can be read; nil when nothing was sent.
    ///
    /// - Throws: As `body(of:bytesMax:)`, but for XML that is not FHIR: that is a finding.
    func judgedBody(of request: Request, bytesMax: Int) async throws -> SentBody? {
        let bytes = try await request.bytes(upTo: bytesMax)
        let contentType = headers[.contentType]
        if bytes.isEmpty, contentType == nil { return nil }
        switch try FHIRFormat.of(contentType: contentType) {
        case .json: return SentBody(document: try document(bytes, bytesMax), reading: nil)
        case .xml:
            let reading = try Self.reading(bytes, bytesMax)
            return SentBody(document: try document(reading.json, .max), reading: reading)
        }
    }

    private static func reading(_ bytes: [UInt8], _ bytesMax: Int) throws(DoorError) -> XMLReading {
        do {
            var limits = XMLLimits.standard
            limits.bytesMax = bytesMax
            return try XMLReading(bytes, limits: limits)
        } catch {
            throw DoorError(.badRequest, [error.issue])
        }
    }

    private func document(_ bytes: [UInt8], _ bytesMax: Int) throws(DoorError) -> JSONDocument {
        var limits = JSONLimits.standard
        limits.bytesMax = bytesMax
        do {
            return try JSONDocument(parsing: bytes, limits: limits)
        } catch {
            throw DoorError(error.code == .tooLarge ? .tooCostly : .badRequest, [Issue(error)])
        }
    }
}
