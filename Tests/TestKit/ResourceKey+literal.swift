// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension ResourceKey: ExpressibleByStringLiteral {
    /// `"Patient/1"` in tests.
    package init(stringLiteral value: String) {
        guard let key = ResourceKey(value) else { fatalError("\(value) is not Type/id") }
        self = key
    }
}
