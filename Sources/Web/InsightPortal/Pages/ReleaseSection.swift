// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FollowUp

/// Whether everyone may see an indicator, with the choice for a strategist. Template `insight/release`.
struct ReleaseSection: Encodable, Sendable {
    /// The choice.
    struct Form: Encodable, Sendable {
        let action: String
        let button: Button
        let seal: FormSeal
    }

    /// Name of the button, and its values.
    static let field = "visa"
    static let (yes, no) = ("ja", "nej")

    let state: String
    /// The page that everyone sees; nil when nobody else does.
    let page: Link?
    /// Nil for a reader who may not choose.
    let form: Form?

    /// - Parameter seal: Nil for a reader who may not choose.
    init(_ release: Release?, of indicator: Indicator, seal: FormSeal?, _ words: InsightWords) {
        let texts = words.texts
        let isOpen = release?.isOpen ?? false
        if let release, isOpen {
            state = texts["insight.open.state.yes", ["by": release.by, "time": words.moment(release.moment)]]
            let path = InsightRoutes.openPath(of: indicator, at: release.provider)
            page = Link(texts["insight.open.link"], href: path)
        } else {
            state = texts["insight.open.state.no"]
            page = nil
        }
        form = seal.map { seal in
            Form(
                action: InsightRoutes.path(of: indicator) + "/oppna",
                button: Button(
                    texts[isOpen ? "insight.open.hide" : "insight.open.show"], kind: .secondary,
                    name: Self.field, value: isOpen ? Self.no : Self.yes, isOnce: true), seal: seal)
        }
    }
}
