// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Reading and writing of facts by the types of plans; what cannot be read is left out.
extension JSONValue {
    func text(_ name: String) -> String? { self[name]?.string }

    func words(_ name: String) -> String { self[name]?.string ?? "" }

    func day(_ name: String) -> CalendarDay? { text(name).flatMap { CalendarDay($0) } }

    func number(_ name: String) -> Double? { self[name]?.numberText.flatMap { Double($0) } }

    func known<Code: RawRepresentable<String>>(_ name: String) -> Code? {
        text(name).flatMap(Code.init(rawValue:))
    }

    func allKnown<Code: RawRepresentable<String>>(_ name: String) -> [Code] {
        list(name) { $0.string.flatMap(Code.init(rawValue:)) }
    }

    func list<Item>(_ name: String, _ read: (JSONValue) -> Item?) -> [Item] {
        self[name].map { $0.elements.compactMap(read) } ?? []
    }
}

extension JSONTree {
    static func codes<Code: RawRepresentable<String>>(_ codes: [Code]) -> JSONTree {
        .array(codes.map { .string($0.rawValue) })
    }

    static func decimal(_ value: Double?) -> JSONTree {
        value.map { .number(PlanNumber.text($0)) } ?? .absent
    }
}
