// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A page that is one form.
struct StrategyFormPage: PageModel, Encodable {
    static let template = "strategy/form"

    let heading: String
    let lead: String?
    let notices: [Notification]
    let errors: ErrorSummary?
    let action: String
    let fields: [FieldRow]
    let submits: [Button]
    let cancel: Link
    let seal: FormSeal
}
