// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// The form that ends a plan.
struct PlanEnd: Encodable, Sendable {
    let action: String
    let seal: FormSeal
    let submit: Button
}
