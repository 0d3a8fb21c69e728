// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a route may show. A test walks every route and holds it to this.
package enum Shows: String, Sendable, Hashable, CaseIterable {
    /// Nothing about anyone.
    case nothing
    /// Organisations, units, staff and definitions.
    case directory
    /// Data of a person. Each answer has a row in the access log.
    case person
    /// The access log of a person or of a reader. Reading it is logged too.
    case log
    /// Numbers about many, none of them a person.
    case counts
}
