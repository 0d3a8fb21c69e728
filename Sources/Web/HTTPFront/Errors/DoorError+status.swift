// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore
import HTTPTypes

extension DoorError {
    /// The HTTP status of a refusal at the door. Source: FHIR R4 3.1.0.
    package var status: HTTPResponse.Status {
        switch code {
        case .notFound: .notFound
        case .gone: .gone
        case .forbidden: .forbidden
        case .versionConflict: .preconditionFailed
        case .preconditionFailed, .multipleMatches: .preconditionFailed
        case .invalid: .unprocessableContent
        case .unsupported: .notImplemented
        case .badRequest, .badPageToken: .badRequest
        case .tooCostly: .contentTooLarge
        case .busy: .tooManyRequests
        case .unavailable: .serviceUnavailable
        }
    }
}
