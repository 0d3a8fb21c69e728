// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A value in the index, by kind of search parameter.
///
/// A token, or reference, of nothing but nil says that the element is there though nothing can be found by it
/// (a CodeableConcept of text only), so that `:missing` answers rightly.
package enum IndexValue: Sendable, Hashable {
    /// Coding, CodeableConcept, Identifier, code, boolean, ContactPoint and so on. Case as written.
    case token(system: String?, code: String?)
    /// Text, folded by `StringFolding` and cut to `IndexLimits.foldedBytesMax`, and as written for `:exact`.
    case string(folded: String, exact: String)
    /// `type` and `id` of a reference to this node, else `url`; a canonical has its url without `|version`
    /// and, in an entry of its own, with it.
    case reference(type: String?, id: String?, url: String?)
    /// Half-open. A Period without end reaches to `Instant.distantFuture`.
    case date(from: Instant, upTo: Instant)
    /// The number as written and what it covers by its digits: 5.4 is 5.35 to 5.45.
    case number(String, low: Double, high: Double)
    /// A quantity and what it covers by its digits, by `comparator` or as Range.
    case quantity(system: String?, code: String?, unit: String?, low: Double, high: Double)
    /// An address, as written.
    case uri(String)
    /// Degrees of WGS 84, digits as written. Location.near has it.
    case position(latitude: String, longitude: String)
    /// One value of each component of a composite parameter, in the order of its definition, of an element.
    case composite([IndexValue])

    /// Whether it says only that an element is there.
    var isPresence: Bool {
        switch self {
        case .token(nil, nil), .reference(nil, nil, nil): true
        default: false
        }
    }

    /// `==`, without a look at the rest where the first texts differ in length.
    @inline(__always)
    func isSame(as other: IndexValue) -> Bool {
        switch (self, other) {
        case (.string(_, let text), .string(_, let other)): text == other
        case (.token(let system, let code), .token(let otherSystem, let otherCode)):
            code == otherCode && system == otherSystem
        case (.date(let from, let upTo), .date(let otherFrom, let otherUpTo)):
            from == otherFrom && upTo == otherUpTo
        case (.uri(let text), .uri(let other)): text == other
        default: self == other
        }
    }
}
