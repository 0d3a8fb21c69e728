// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Hummingbird

/// What answers a request that was let in.
package typealias RouteHandler =
    @Sendable (_ request: Request, _ context: WebContext) async throws -> Response

/// What answers an error: a page or an OperationOutcome.
package typealias ErrorAnswer =
    @Sendable (_ error: any Error, _ request: Request, _ context: WebContext) async -> Response
