// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// The form that calls to a plan.
struct PlanCall: Encodable, Sendable {
    let action: String
    let reason: TextArea
    let submit: Button
    let seal: FormSeal
}
