// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The shell as its template sees it.
struct ShellModel: Encodable, Sendable {
    /// A button of the display form.
    struct Choice: Encodable, Sendable {
        let name: String
        let value: String
        let text: String
        let htmlLanguage: String
        let isChosen: Bool
    }

    /// A group of such buttons.
    struct ChoiceGroup: Encodable, Sendable {
        let legend: String
        let icon: String
        let choices: [Choice]
    }

    /// Name and actions of the one who is signed in.
    struct AccountModel: Encodable, Sendable {
        let name: String
        let commission: String?
        let switchHref: String?
        let signOutAction: String
        let seal: FormSeal
    }

    /// The bar over everything when one acts for somebody.
    struct ActingModel: Encodable, Sendable {
        let text: String
        let stopText: String
        let stopAction: String
        let seal: FormSeal
    }

    let pageTitle: String
    let htmlLanguage: String
    let theme: String
    let reading: String
    let density: String
    let portal: String
    let portalName: String?
    let homeHref: String
    let stylesheetPath: String
    let frontStylesheetPath: String?
    let scriptPath: String
    let logoPath: String
    /// Fetched first, so that text never moves when the font comes.
    let fontPath: String
    let navigation: [NavigationItem]
    let account: AccountModel?
    let isSignedOut: Bool
    let acting: ActingModel?
    let breadcrumbs: Breadcrumbs?
    let backLink: Link?
    let alert: String?
    let isDemo: Bool
    let isWide: Bool
    let isBleeding: Bool
    let isPartlySwedish: Bool
    let sessionSeconds: Int?
    let sessionWarning: SessionWarning?
    let main: SafeHTML
    let displaySeal: FormSeal
    let displayGroups: [ChoiceGroup]
    let contentClass: String

    init(_ shell: Shell, main: SafeHTML, isPartlySwedish: Bool, texts: LocalTexts, assets: Assets) {
        let display = shell.display
        let seal = FormSeal(csrfToken: shell.csrfToken)
        let prefix = shell.hasErrors ? texts["shell.title.error"] + " " : ""
        pageTitle = "\(prefix)\(shell.title) \u{2013} Sammanhang"
        htmlLanguage = display.language.htmlCode
        theme = display.theme.rawValue
        reading = display.reading.rawValue
        density = shell.portal == .staff ? "compact" : "comfortable"
        portal = shell.portal.rawValue
        portalName = shell.portal == .open ? nil : texts["shell.portal.\(shell.portal.rawValue)"]
        homeHref = shell.portal.path
        stylesheetPath = assets.stylesheetPath
        frontStylesheetPath = shell.isBleeding ? assets.frontStylesheetPath : nil
        scriptPath = assets.scriptPath
        logoPath = assets.logoPath
        fontPath = assets.fontPath(easy: display.reading == .easy)
        navigation = shell.navigation.isEmpty ? Self.openNavigation(shell, texts) : shell.navigation
        account = shell.account.map {
            AccountModel(
                name: $0.name, commission: $0.commission, switchHref: $0.switchHref,
                signOutAction: $0.signOutAction, seal: seal)
        }
        isSignedOut = shell.account == nil
        acting = shell.acting.map {
            ActingModel(text: $0.text, stopText: $0.stopText, stopAction: $0.stopAction, seal: seal)
        }
        breadcrumbs = shell.breadcrumbs.isEmpty ? nil : Breadcrumbs(links: shell.breadcrumbs)
        backLink = shell.backLink
        alert = shell.alert
        isDemo = shell.isDemo
        isWide = shell.isWide
        isBleeding = shell.isBleeding
        self.isPartlySwedish = isPartlySwedish
        sessionSeconds = shell.sessionSeconds
        sessionWarning = shell.sessionSeconds.map { _ in
            SessionWarning(
                title: texts["shell.session.title"], text: texts["shell.session.text"],
                extend: Link(texts["shell.session.extend"], href: shell.path))
        }
        self.main = main
        displaySeal = FormSeal(
            csrfToken: shell.csrfToken, more: [HiddenField(Display.returnField, shell.path)])
        displayGroups = Self.displayGroups(display, texts)
        contentClass =
            shell.isBleeding ? "content--bleeding" : shell.isWide ? "content--wide" : "content--text"
    }

    private static func openNavigation(_ shell: Shell, _ texts: LocalTexts) -> [NavigationItem] {
        let items = [
            ("shell.nav.home", "/"), ("shell.nav.citizen", "/min"), ("shell.nav.staff", "/vard"),
            ("shell.nav.insight", "/insikt"), ("shell.nav.developer", "/fhir/metadata"),
        ]
        return items.map { NavigationItem(texts[$0.0], href: $0.1, isCurrent: $0.1 == shell.path) }
    }

    private static func displayGroups(_ display: Display, _ texts: LocalTexts) -> [ChoiceGroup] {
        func choice(
            _ field: Display.Field, _ value: String, _ isChosen: Bool, language: String? = nil
        )
            -> Choice
        {
            Choice(
                name: field.rawValue, value: value, text: texts["shell.display.\(field.rawValue).\(value)"],
                htmlLanguage: language ?? display.language.htmlCode, isChosen: isChosen)
        }
        return [
            ChoiceGroup(
                legend: texts["shell.display.language"], icon: "languages",
                choices: [
                    choice(.language, "sv", !display.isEnglish, language: "sv"),
                    choice(.language, "en", display.isEnglish, language: "en"),
                ]),
            ChoiceGroup(
                legend: texts["shell.display.reading"], icon: "type",
                choices: Display.Reading.allCases.map {
                    choice(.reading, $0.rawValue, $0 == display.reading)
                }),
            ChoiceGroup(
                legend: texts["shell.display.theme"], icon: "contrast",
                choices: Display.Theme.allCases.map { choice(.theme, $0.rawValue, $0 == display.theme) }),
        ]
    }
}
