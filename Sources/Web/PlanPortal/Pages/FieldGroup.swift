// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem

/// Fields that belong together.
struct FieldGroup: Encodable, Sendable {
    let legend: String
    let fields: [FieldRow]
}
