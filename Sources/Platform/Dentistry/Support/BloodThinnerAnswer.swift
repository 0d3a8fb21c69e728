// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a dentist answers when the rule has found something. The raw value is sent by the form.
package enum BloodThinnerAnswer: String, Sendable, Hashable, CaseIterable {
    /// The risk has been judged; the measure can be done.
    case judged = "bedomd"
    /// Whoever prescribes is asked first.
    case asksPrescriber = "fragar"
}
