// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Synchronization

/// One JSON member that a step may lead to. A class, so that passing it around is cheap.
final class PathChild: Sendable {
    /// The member in JSON: `valueQuantity` for the step `value`.
    let json: String
    /// The member that holds id and extensions of a primitive.
    let siblingName: String
    /// What `TypeCatalog` knows the type by.
    let typeKey: String
    let isPrimitive: Bool
    /// Whether the type is only known from `resourceType` in the value.
    let isAnyResource: Bool

    private let found = Mutex<PathType?>(nil)

    /// Parts the name of a type from the value set of its codes.
    static let codesMark: Character = "|"

    /// - Parameter valueSet: What a code must be from, so that its system is known though it is not written.
    init(json: String, typeName: String, isPrimitive: Bool, valueSet: String?) {
        self.json = json
        typeKey = valueSet.map { typeName + String(Self.codesMark) + $0 } ?? typeName
        self.isPrimitive = isPrimitive
        siblingName = "_" + json
        isAnyResource = typeName == "Resource"
    }

    /// The type of the value; looked up once, then kept. nil for the System types inside primitives.
    func type(in catalog: TypeCatalog) -> PathType? {
        if let type = found.withLock({ $0 }) { return type }
        guard let type = catalog.type(typeKey) else { return nil }
        found.withLock { $0 = type }
        return type
    }

    /// Emits the nodes of a member, each element of an array for itself.
    func eachNode(
        of found: JSONValue?, sibling: JSONValue?, in catalog: TypeCatalog, _ emit: Emit
    ) throws(PathError) -> Bool {
        guard let type = type(in: catalog) else { return true }
        return try eachNode(of: found, sibling: sibling, type: type, in: catalog, emit)
    }

    /// As above with the type already at hand, which spares a look-up per step.
    func eachNode(
        of found: JSONValue?, sibling: JSONValue?, type: PathType, in catalog: TypeCatalog, _ emit: Emit
    ) throws(PathError) -> Bool {
        guard let found else {
            guard let sibling else { return true }
            for element in sibling.elements where element.kind == .object {
                if try !emit(.node(PathNode(value: nil, sibling: element, type: type))) { return false }
            }
            return true
        }
        guard found.kind == .array else {
            guard fits(found) else { return true }
            return try emit(
                .node(PathNode(value: found, sibling: sibling, type: actual(type, of: found, in: catalog))))
        }
        guard let sibling else {
            for element in found.elements where fits(element) {
                let type = isAnyResource ? actual(type, of: element, in: catalog) : type
                if try !emit(.node(PathNode(value: element, sibling: nil, type: type))) { return false }
            }
            return true
        }
        var index = 0
        for element in found.elements {
            let beside = sibling[index].flatMap { $0.kind == .object ? $0 : nil }
            index += 1
            let value = fits(element) ? element : nil
            if value == nil, beside == nil { continue }
            let type = value.map { actual(type, of: $0, in: catalog) } ?? type
            if try !emit(.node(PathNode(value: value, sibling: beside, type: type))) { return false }
        }
        return true
    }

    /// Whether JSON has the shape that the type needs. Anything else is passed over, as an unknown name is.
    private func fits(_ value: JSONValue) -> Bool {
        switch value.kind {
        case .object: !isPrimitive
        case .string, .number, .true, .false: isPrimitive
        case .array, .null: false
        }
    }

    private func actual(_ type: PathType, of value: JSONValue, in catalog: TypeCatalog) -> PathType {
        guard isAnyResource, let name = value["resourceType"]?.string else { return type }
        return catalog.type(name) ?? type
    }
}
