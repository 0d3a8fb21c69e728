// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// What a change of open facts writes, and what it gives back.
package struct OpenChange<Value: Sendable>: Sendable {
    /// Facts of open kinds, about nobody.
    package var facts: [Fact]
    /// What the caller gets when they are durable.
    package var value: Value

    /// A change that writes facts and gives a value.
    package init(_ facts: [Fact], value: Value) {
        self.facts = facts
        self.value = value
    }
}
