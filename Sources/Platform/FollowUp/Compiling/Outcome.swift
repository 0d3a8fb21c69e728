// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One person, stay, measure or goal that counts.
struct Outcome {
    var unit: Int16
    var isReached: Bool
    /// Place among the indicator's treatments; -1 where it has none.
    var treatment = -1
    /// How often, where events are counted.
    var events = 0
}
