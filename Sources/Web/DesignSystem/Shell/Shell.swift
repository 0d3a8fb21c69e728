// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What is around the main part of a page.
///
///     var shell = Shell(title: t["citizen.start.heading"], display: display, portal: .citizen, path: "/min",
///         csrfToken: session.csrfToken)
///     shell.navigation = [...]
///     shell.account = Account(name: "Karin Ek")
package struct Shell: Sendable {
    /// Title of the page; the name of the site is added.
    package var title: String
    /// How the reader wants it.
    package var display: Display
    /// Part of the site.
    package var portal: Portal
    /// Path and query of this page; the display form comes back here.
    package var path: String
    /// Token that the forms of the shell carry. Open pages have one too.
    package var csrfToken: String
    /// Main navigation; when empty, that of the open pages.
    package var navigation: [NavigationItem] = []
    /// Who is signed in.
    package var account: Account?
    /// Whom one acts for.
    package var acting: ActingBar?
    /// Pages above this one, the first one highest.
    package var breadcrumbs: [Link] = []
    /// Way back; instead of breadcrumbs.
    package var backLink: Link?
    /// A disturbance that everyone should know of.
    package var alert: String?
    /// Whether the people are made up.
    package var isDemo = true
    /// Whether a form on the page has errors; the title then begins with `Fel:`.
    package var hasErrors = false
    /// Whether the page uses the whole width: tables, two panes.
    package var isWide = false
    /// Whether the page lays out bands of its own over the whole window, as the front page does.
    package var isBleeding = false
    /// Seconds until one is signed out, for the script's warning.
    package var sessionSeconds: Int?

    /// A shell with nothing but what every page must have.
    package init(title: String, display: Display, portal: Portal, path: String, csrfToken: String) {
        self.title = title
        self.display = display
        self.portal = portal
        self.path = path
        self.csrfToken = csrfToken
    }
}
