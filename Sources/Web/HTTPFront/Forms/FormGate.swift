// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPTypes
import Hummingbird
import Identity

/// Reads the form of a POST and holds it to what its route asks.
///
/// A form carries the CSRF token of its session, and the person and commission it was opened for. Another
/// person or commission now (chosen in another tab) means that the reader would act on the wrong one:
/// refused.
struct FormGate: Sendable {
    static let formName = "page"

    private let limits: HTTPLimits
    private let origin: Origin
    private let desk: SignInDesk

    init(_ front: Front) {
        limits = front.settings.limits
        origin = Origin(settings: front.settings)
        desk = front.desk
    }

    func fields(
        of request: Request, _ context: WebContext, _ route: Route
    ) async throws(WebError)
        -> FormFields
    {
        guard !origin.isForeign(request) else { throw WebError(.forgedForm, "sent from another site") }
        let type = request.headers[.contentType] ?? ""
        guard type.split(separator: ";").first.map({ $0 == "application/x-www-form-urlencoded" }) ?? true
        else {
            throw WebError(.unsupportedMedia, "a form is sent as application/x-www-form-urlencoded")
        }
        let bytes = try await request.bytes(upTo: route.bodyBytesMax ?? limits.formBytesMax)
        let fields = try FormFields(urlEncoded: bytes, countMax: limits.fieldCountMax)
        if route.form != .open { try check(fields, context, route) }
        return fields
    }

    private func check(_ fields: FormFields, _ context: WebContext, _ route: Route) throws(WebError) {
        let isPersonal = route.form == .personal
        try check(fields[FormSeal.Name.person], is: Self.person(context), isNeeded: isPersonal)
        let needsCommission = isPersonal && context.commission != nil
        try check(fields[FormSeal.Name.commission], is: Self.commission(context), isNeeded: needsCommission)
        guard let session = context.session, let token = fields[FormSeal.Name.token],
            desk.isValid(csrfToken: token, for: session, form: Self.formName)
        else { throw WebError(.forgedForm, "the token is not this session's") }
    }

    private func check(_ sent: String?, is current: String?, isNeeded: Bool) throws(WebError) {
        guard sent != nil || isNeeded else { return }
        guard let sent, !sent.isEmpty else { throw WebError(.forgedForm, "the seal lacks a field") }
        guard let current, sent == current else {
            throw WebError(.changedIdentity, "the form was opened for another person or commission")
        }
    }

    /// The person that a form of this request is about: the one in the path, else the one signed in or
    /// helped.
    static func person(_ context: WebContext) -> String? {
        let inPath = context.parameter("person")
        return inPath.isEmpty ? context.subject?.pathText : inPath
    }

    /// The commission that a form of this request is sent in.
    static func commission(_ context: WebContext) -> String? {
        context.commission?.hsaID.text
    }
}
