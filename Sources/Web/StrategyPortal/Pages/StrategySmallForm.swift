// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A form inside a page.
struct StrategySmallForm: Encodable, Sendable {
    let action: String
    let fields: [FieldRow]
    let submit: Button
    let seal: FormSeal
}
