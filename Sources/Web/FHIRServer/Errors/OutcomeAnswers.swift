// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import HTTPFront
import HTTPTypes
import Hummingbird

/// Turns every error under `/fhir` into a status and an OperationOutcome. Source: FHIR R4 3.1.0.1.6.
enum OutcomeAnswers {
    static func answer(
        _ error: any Error, _ request: Request, _ context: WebContext, _ languages: AnswerLanguages
    ) -> Response {
        let status = status(of: error)
        let language = languages.wanted(request.headers[.acceptLanguage])
        let json = outcome(of: error, status, context).encoded(pretty: true, in: language)
        let (format, body) = written(json, request, context)
        var response = Response(
            status: status, headers: [.contentType: format.mediaType, .contentLanguage: language.language],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
        switch (error as? WebError)?.code {
        case .wrongMethod(let allowed): response.headers[.allow] = allowed.joined(separator: ", ")
        case .tooMany(let seconds): response.headers[.retryAfter] = String(seconds)
        case .bodyTooLarge: response.headers[.connection] = "close"
        default:
            if status == .tooManyRequests || status == .serviceUnavailable {
                response.headers[.retryAfter] = "1"
            }
        }
        if status == .unauthorized {
            let hint = request.headers[.authorization] == nil ? "" : ", error=\"invalid_token\""
            response.headers[.wwwAuthenticate] = "Bearer realm=\"sammanhang\"\(hint)"
        }
        return response
    }

    /// The outcome in the format that the client wants; JSON when it wants what there is not.
    private static func written(
        _ json: [UInt8], _ request: Request, _ context: WebContext
    ) -> (FHIRFormat, [UInt8]) {
        do {
            let wanted = try FHIRFormat.wanted(
                accept: request.headers[.accept], format: formatAsked(request, context))
            return wanted == .json ? (.json, json) : (.xml, try Exchange.xml(json, isPretty: true))
        } catch {
            return (.json, json)
        }
    }

    /// `_format`, read here where the request was refused before its query was: 401, 429, no such path. nil,
    /// so that `Accept` decides, where the query cannot be read.
    private static func formatAsked(_ request: Request, _ context: WebContext) -> String? {
        if let known = context.query["_format"] { return known }
        let query = (request.uri.query ?? "").utf8
        return (try? FormFields(urlEncoded: query, countMax: FHIRLimits.queryFieldsMax))?["_format"]
    }

    private static func status(of error: any Error) -> HTTPResponse.Status {
        switch error {
        case let error as WebError: error.status
        case let error as DoorError: error.status
        case let error as HTTPError: error.status
        default: error.isTransient ? .serviceUnavailable : .internalServerError
        }
    }

    private static func outcome(
        of error: any Error, _ status: HTTPResponse.Status, _ context: WebContext
    ) -> OperationOutcome {
        switch error {
        case let error as DoorError: OperationOutcome(issues: error.issues)
        case let error as WebError where status.kind == .clientError:
            OperationOutcome(Issue(.error, code(of: error), text(of: error)))
        default:
            OperationOutcome(
                Issue(
                    .fatal, error.isTransient ? .transient : .exception,
                    "The node could not do it; nothing was stored. Error number \(context.requestID)."))
        }
    }

    private static func text(of error: WebError) -> Wording {
        switch error.code {
        case .needsSignIn: "Send a bearer token in the Authorization header: \(error.said)."
        case .needsCommission: "The token is for staff without a commission; ask for one with --commission."
        case .wrongMethod(let allowed): "The path takes \(allowed.joined(separator: ", "))."
        case .bodyTooLarge(let bytesMax): "The body is larger than \(bytesMax) bytes. Send it in parts."
        case .targetTooLong: "The address is too long: \(error.said). Use POST [type]/_search."
        case .tooMany(let seconds): "Too many requests. Wait \(seconds) seconds."
        default: error.said
        }
    }

    private static func code(of error: WebError) -> Issue.Code {
        switch error.code {
        case .badRequest: .value
        case .needsSignIn: .login
        case .needsCommission, .wrongVisitor, .wrongPurpose, .refused, .forgedForm: .forbidden
        case .changedIdentity: .conflict
        case .notFound: .notFound
        case .wrongMethod, .notAcceptable, .unsupportedMedia: .notSupported
        case .bodyTooLarge, .targetTooLong: .tooLong
        case .tooMany: .throttled
        case .unavailable: .transient
        case .fault: .exception
        }
    }
}
