// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One item of a FHIRPath collection.
package enum PathItem: Sendable {
    /// An element of a resource, or a whole resource.
    case node(PathNode)
    /// System.Boolean.
    case boolean(Bool)
    /// System.Integer.
    case integer(Int)
    /// System.Decimal, digits as written or computed.
    case decimal(text: String)
    /// System.String.
    case string(String)
    /// System.Date, without the `@`.
    case date(String)
    /// System.DateTime, without the `@`.
    case dateTime(String)
    /// System.Time, without the `@T`.
    case time(String)
    /// System.Quantity.
    case quantity(PathQuantity)
    /// What `type()` gives.
    case typeInfo(PathTypeInfo)

    /// The element, when the item is one.
    package var node: PathNode? {
        if case .node(let node) = self { return node }
        return nil
    }

    /// The name of the type: `Patient`, `string`, and `System.String` for what does not come from a resource.
    package var typeName: String {
        switch self {
        case .node(let node): node.typeName
        case .boolean: "System.Boolean"
        case .integer: "System.Integer"
        case .decimal: "System.Decimal"
        case .string: "System.String"
        case .date: "System.Date"
        case .dateTime: "System.DateTime"
        case .time: "System.Time"
        case .quantity: "System.Quantity"
        case .typeInfo: "System.TypeInfo"
        }
    }

    /// The item as a System value: a primitive element becomes its value, a Quantity element a quantity.
    ///
    /// A primitive without value and any other element stay what they are.
    package var systemValue: PathItem {
        guard case .node(let node) = self else { return self }
        return node.systemValue ?? self
    }

    /// The System type, `.none` for an element.
    var systemKind: SystemKind {
        switch self {
        case .node, .typeInfo: .none
        case .boolean: .boolean
        case .integer: .integer
        case .decimal: .decimal
        case .string: .string
        case .date: .date
        case .dateTime: .dateTime
        case .time: .time
        case .quantity: .quantity
        }
    }

    /// The text when the item is a string, whatever it came from.
    package var text: String? {
        if case .string(let text) = systemValue { return text }
        return nil
    }
}
