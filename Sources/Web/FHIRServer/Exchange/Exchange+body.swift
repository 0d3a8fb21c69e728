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
        let format = try FHIRFormat.of(contentType: headers[.contentType])
        let bytes = try await request.bytes(upTo: bytesMax)
        switch format {
        case .json: return SentBody(document: try document(bytes, bytesMax), reading: nil)
        case .xml:
            let reading = try Self.reading(bytes, bytesMax)
            return SentBody(document: try document(reading.json, .max), reading: reading)
        }
    }

    private static func reading(_ bytes: [UInt8], _ bytesMax: Int) throws(DoorError) -> XMLReading {
        let reading: XMLReading
        do {
            var limits = XMLLimits.standard
            limits.bytesMax = bytesMax
            reading = try XMLReading(bytes, limits: limits)
        } catch {
            throw DoorError(.badRequest, [error.issue])
        }
        guard reading.issues.isEmpty else { throw DoorError(.invalid, reading.issues) }
        return reading
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
