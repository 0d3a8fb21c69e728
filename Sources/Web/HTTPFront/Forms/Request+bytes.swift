// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird
import NIOCore

extension Request {
    /// The whole body.
    ///
    /// - Throws: `.bodyTooLarge` as soon as it passes the limit; `.badRequest` when it breaks off.
    package func bytes(upTo bytesMax: Int) async throws(WebError) -> [UInt8] {
        do {
            let buffer = try await body.collect(upTo: bytesMax)
            return Array(buffer.readableBytesView)
        } catch is NIOTooManyBytesError {
            throw WebError(.bodyTooLarge(bytesMax: bytesMax), "the body passes the limit")
        } catch {
            throw WebError(.badRequest, "the body broke off")
        }
    }
}
