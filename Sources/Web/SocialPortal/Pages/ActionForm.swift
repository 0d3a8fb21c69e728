// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// A form that is only a button. Template `social/action`.
struct ActionForm: Encodable, Sendable {
    let action: String
    let submit: Button
    let seal: FormSeal
}
