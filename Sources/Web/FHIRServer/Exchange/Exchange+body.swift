// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import HTTPFront
import Hummingbird

extension Exchange {
    /// The body of a request as JSON.
    ///
    /// - Throws: `WebError` `.unsupportedMedia` or `.bodyTooLarge`; `DoorError` `.badRequest` with line and
    ///   column for
    ///   broken JSON.
    func document(of request: Request, bytesMax: Int) async throws -> JSONDocument {
        try MediaType.check(contentType: headers[.contentType])
        let bytes = try await request.bytes(upTo: bytesMax)
        do {
            return try JSONDocument(parsing: bytes, limits: limits(bytesMax))
        } catch {
            throw DoorError(error.code == .tooLarge ? .tooCostly : .badRequest, [Issue(error)])
        }
    }

    private func limits(_ bytesMax: Int) -> JSONLimits {
        var limits = JSONLimits.standard
        limits.bytesMax = bytesMax
        return limits
    }
}
