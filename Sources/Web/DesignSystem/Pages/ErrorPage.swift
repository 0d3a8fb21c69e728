// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A page instead of the one that was asked for: why, and what one can do.
package struct ErrorPage: PageModel, Encodable {
    package static let template = "public/error"

    /// The heading; use it as title of the shell too.
    package let heading: String
    let icon: String
    let paragraphs: [String]
    let errorID: String?
    let links: [Link]

    /// A page with a reason and ways forward of one's own, such as a refusal by a rule of law.
    package init(
        heading: String, icon: String = "info", paragraphs: [String], errorID: String? = nil, links: [Link]
    ) {
        self.heading = heading
        self.icon = icon
        self.paragraphs = paragraphs
        self.errorID = errorID
        self.links = links
    }

    /// 400: what was sent cannot be understood.
    package static func badRequest(_ texts: LocalTexts, reason: String? = nil) -> ErrorPage {
        page("400", icon: "circle-question-mark", texts, more: reason)
    }

    /// 403: the session or the form is not valid for this.
    package static func forbidden(_ texts: LocalTexts, reason: String? = nil) -> ErrorPage {
        page("403", icon: "lock", texts, more: reason)
    }

    /// 404: nothing is there that this reader may know of.
    package static func notFound(_ texts: LocalTexts) -> ErrorPage {
        page("404", icon: "search", texts)
    }

    /// 500: a fault of ours.
    ///
    /// - Parameter errorID: What the reader may tell and the operators find in the log: `7F3K-21`.
    package static func failed(_ texts: LocalTexts, errorID: String) -> ErrorPage {
        page("500", icon: "triangle-alert", texts, errorID: errorID)
    }

    /// 503: too much to do, or the log cannot be written.
    package static func unavailable(_ texts: LocalTexts, errorID: String) -> ErrorPage {
        page("503", icon: "clock", texts, errorID: errorID)
    }

    private static func page(
        _ code: String, icon: String, _ texts: LocalTexts, more: String? = nil, errorID: String? = nil
    ) -> ErrorPage {
        ErrorPage(
            heading: texts["error.\(code).heading"], icon: icon,
            paragraphs: [more, texts["error.\(code).text"], texts["error.\(code).todo"]].compactMap { $0 },
            errorID: errorID,
            links: [
                Link(texts["error.link.home"], href: "/"), Link(texts["error.link.help"], href: "/hjalp"),
            ])
    }
}
