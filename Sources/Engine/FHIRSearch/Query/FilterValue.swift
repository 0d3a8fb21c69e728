// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// One alternative of a filter.
package enum FilterValue: Sendable, Hashable {
    /// A code; nil means any code of the system.
    case token(system: SystemMatch, code: String?)
    /// A text, folded and as written.
    case string(folded: String, exact: String)
    /// A reference by type and id, or by id alone (any type), or by url. `id` is nil just when `url` is not.
    case reference(type: String?, id: String?, url: String?)
    /// A half-open range.
    case date(prefix: DatePrefix, from: Instant, upTo: Instant)
    /// `_id`
    case id(String)
    /// An address, matched as a whole.
    case uri(String)
    /// `_lastUpdated`, half-open.
    case lastUpdated(prefix: DatePrefix, from: Instant, upTo: Instant)
}
