// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import HTTPTypes
import Hummingbird
import Identity

/// What page handlers make their answers with. Made once at start; share the value.
package struct Pages: Sendable {
    /// Turns models into HTML.
    package let renderer: HTMLRenderer
    /// How the node meets the outside.
    package let settings: FrontSettings

    /// Page answers of a node.
    package init(renderer: HTMLRenderer, settings: FrontSettings) {
        self.renderer = renderer
        self.settings = settings
    }

    /// The texts in the reader's language.
    package func texts(_ context: WebContext) -> LocalTexts {
        renderer.texts(context.display)
    }

    /// The shell around a page: display, account, acting bar, token and session time are in place. The portal
    /// adds its navigation, breadcrumbs and the like.
    package func shell(
        _ title: String, _ portal: Portal, _ request: Request, _ context: WebContext
    ) -> Shell {
        var shell = Shell(
            title: title, display: context.display, portal: portal, path: LocalPath.safe(request.uri.string),
            csrfToken: context.csrfToken)
        shell.isDemo = settings.isDemo
        shell.account = account(context)
        shell.sessionSeconds = context.session.map(Self.secondsLeft)
        if let name = context.actingName {
            let texts = texts(context)
            shell.acting = ActingBar(
                text: texts["front.acting.text", ["name": name]], stopText: texts["front.acting.stop"],
                stopAction: Self.stopActingPath)
        }
        return shell
    }

    /// A page as an answer.
    package func page(
        _ model: some PageModel, in shell: Shell, status: HTTPResponse.Status = .ok
    ) throws(DesignError) -> Response {
        let html = try renderer.render(model, in: shell)
        return Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .contentLanguage: language(shell)],
            body: ResponseBody(byteBuffer: ByteBuffer(string: html)))
    }

    /// What every form of this request carries.
    ///
    /// - Parameter person: Whom the form is about; for a signed-in individual her own subject when left out.
    package func seal(
        _ context: WebContext, about person: PersonKey? = nil, more: [HiddenField] = []
    ) -> FormSeal {
        FormSeal(
            csrfToken: context.csrfToken, person: person?.pathText ?? FormGate.person(context),
            commission: FormGate.commission(context), more: more)
    }

    /// Sends the browser on to a page with GET, after a POST was done.
    package static func redirect(to path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// Where the form that ends acting for a child is sent.
    package static let stopActingPath = "/valj-person/sluta"

    /// Seconds until the session ends if the reader does nothing more.
    private static func secondsLeft(of session: Session) -> Int {
        let whole = (session.expires.milliseconds - session.lastUsed.milliseconds) / 1_000
        return Int(min(whole, Identity.Limits.sessionIdleSeconds))
    }

    private func account(_ context: WebContext) -> Account? {
        switch context.reader {
        case .individual(let individual): Account(name: individual.name)
        case .staff(let staff):
            Account(name: staff.name, commission: staff.commission?.name, switchHref: "/valj-uppdrag")
        case .system, nil: nil
        }
    }

    private func language(_ shell: Shell) -> String {
        shell.display.language.htmlCode
    }
}
