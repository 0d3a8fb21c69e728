// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How a date is compared. Source: FHIR R4 3.1.1.4.7, 3.1.1.5.
package enum DatePrefix: String, Sendable, Hashable, CaseIterable {
    /// The searched range contains the stored one.
    case eq
    /// It does not.
    case ne
    /// The stored range reaches above the searched one.
    case gt
    /// The stored range reaches below the searched one.
    case lt
    /// `gt` or `eq`
    case ge
    /// `lt` or `eq`
    case le
    /// The stored range starts after the searched one.
    case sa
    /// The stored range ends before the searched one.
    case eb
    /// The ranges overlap. The searched one was widened by its own length on both sides when it was parsed: a
    /// rule without a clock, so that the pages of one search agree.
    case ap
}
