// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import HTTPTypes

/// Why a request was not answered as asked, before or beside the door.
package struct WebError: Error, Sendable {
    /// What went wrong, for code. Switch on this.
    package enum Code: Sendable, Hashable {
        /// 400: the request cannot be understood.
        case badRequest
        /// 401: nobody is signed in.
        case needsSignIn
        /// 403, or a way to choose: staff without a commission.
        case needsCommission
        /// 403: signed in, but as someone for whom the route is not.
        case wrongVisitor
        /// 403: the commission or client has another purpose.
        case wrongPurpose
        /// 403: a rule of law says no.
        case refused(Verdict)
        /// 403: the form was sent from another site, or its token is not this session's.
        case forgedForm
        /// 409: the form was opened for another person or commission.
        case changedIdentity
        /// 404.
        case notFound
        /// 405: the path takes these methods.
        case wrongMethod(allowed: [String])
        /// 406.
        case notAcceptable
        /// 413: the body is larger than this many bytes.
        case bodyTooLarge(bytesMax: Int)
        /// 414.
        case targetTooLong
        /// 415.
        case unsupportedMedia
        /// 429: too many requests.
        case tooMany(secondsToWait: Int)
        /// 503: something that the node leans on does not answer.
        case unavailable
        /// 500: our own fault.
        case fault
    }

    /// What went wrong, for code.
    package let code: Code
    /// What went wrong, for developers; the API tells it in their language. Holds no patient data.
    package let said: Wording

    /// Makes an error.
    package init(_ code: Code, _ said: Wording) {
        self.code = code
        self.said = said
    }

    /// What went wrong, in English, for the log.
    package var reason: String { said.english }

    /// The HTTP status of the error.
    package var status: HTTPResponse.Status {
        switch code {
        case .badRequest: .badRequest
        case .needsSignIn: .unauthorized
        case .needsCommission, .wrongVisitor, .wrongPurpose, .refused, .forgedForm: .forbidden
        case .changedIdentity: .conflict
        case .notFound: .notFound
        case .wrongMethod: .methodNotAllowed
        case .notAcceptable: .notAcceptable
        case .bodyTooLarge: .contentTooLarge
        case .targetTooLong: .uriTooLong
        case .unsupportedMedia: .unsupportedMediaType
        case .tooMany: .tooManyRequests
        case .unavailable: .serviceUnavailable
        case .fault: .internalServerError
        }
    }
}
