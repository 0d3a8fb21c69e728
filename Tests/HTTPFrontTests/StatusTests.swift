// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import GuardedStore
import HTTPFront
import Testing

@Suite("Statuses of errors")
struct StatusTests {
    @Test(
        "what the door refuses has its status",
        arguments: [
            (DoorError.Code.notFound, 404), (.gone, 410), (.forbidden, 403),
            (.versionConflict(expected: 1, actual: 2), 412), (.preconditionFailed, 412),
            (.multipleMatches, 412),
            (.invalid, 422), (.unsupported, 501), (.badRequest, 400), (.badPageToken, 400), (.tooCostly, 413),
            (.busy, 429), (.unavailable, 503),
        ])
    func door(code: DoorError.Code, status: Int) {
        #expect(DoorError(code, []).status.code == status)
    }

    @Test(
        "what the front refuses has its status",
        arguments: [
            (WebError.Code.badRequest, 400), (.needsSignIn, 401), (.wrongVisitor, 403), (.wrongPurpose, 403),
            (.forgedForm, 403), (.notFound, 404), (.wrongMethod(allowed: []), 405), (.notAcceptable, 406),
            (.changedIdentity, 409), (.bodyTooLarge(bytesMax: 1), 413), (.targetTooLong, 414),
            (.unsupportedMedia, 415), (.tooMany(secondsToWait: 1), 429), (.fault, 500), (.unavailable, 503),
        ])
    func front(code: WebError.Code, status: Int) {
        #expect(WebError(code, "").status.code == status)
    }
}
