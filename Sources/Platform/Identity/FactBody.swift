// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// Reads the members of a fact's JSON body by the types of the domain.
package struct FactBody: Sendable {
    private let root: JSONValue

    /// The body of a fact; nil when it is not a JSON object.
    package init?(_ fact: Fact) {
        guard let document = try? JSONDocument(parsing: fact.body), document.root.kind == .object else {
            return nil
        }
        root = document.root
    }

    /// A member of any kind; nil when absent.
    package subscript(_ name: String) -> JSONValue? { root[name] }

    /// A text; nil when absent.
    package func text(_ name: String) -> String? { root[name]?.string }

    /// A text; empty when absent.
    package func words(_ name: String) -> String { root[name]?.string ?? "" }

    /// True or false; false when absent.
    package func flag(_ name: String) -> Bool { root[name]?.bool ?? false }

    /// A day; nil when absent or no day.
    package func day(_ name: String) -> CalendarDay? { text(name).flatMap { CalendarDay($0) } }

    /// An HSA-id; nil when absent or none.
    package func hsaID(_ name: String) -> HSAID? { text(name).flatMap { HSAID($0) } }

    /// A person; nil when absent.
    package func person(_ name: String) -> PersonKey? { text(name).flatMap { PersonKey(factText: $0) } }

    /// The texts of an array, in order; may be empty.
    package func texts(_ name: String) -> [String] {
        guard let list = root[name] else { return [] }
        return list.elements.compactMap(\.string)
    }
}

extension PersonKey {
    /// A key as written in the body of a fact; nil when it is none.
    package init?(factText: String) {
        guard let value = Int64(factText) else { return nil }
        self.init(rawValue: value)
    }

    /// The key as written in the body of a fact: a text, since JSON numbers may lose digits on their way.
    package var factText: String { String(rawValue) }
}
