// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One value drawn from the record for follow-up, without the person.
package struct MinimisedRow<Value: Sendable>: Sendable {
    /// The same for the same person within one compilation, different in the next.
    package let pseudonym: Int64
    /// HSA-id of the unit that wrote the resource.
    package let unit: String
    /// What was drawn from the resource.
    package let value: Value
}
