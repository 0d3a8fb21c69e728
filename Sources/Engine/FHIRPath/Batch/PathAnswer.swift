// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// What an expression gives on a resource, or why it gives nothing, ready to be written as JSON.
package enum PathAnswer: Sendable {
    /// The items in order.
    case values([PathItem])
    /// What is wrong.
    case error(PathError)

    /// Compiles an expression for a resource to the letter and evaluates it.
    package init(
        _ expression: String, on resource: JSONValue, environment: PathEnvironment = PathEnvironment(),
        schema: Schema = .r4
    ) {
        do {
            let type = resource["resourceType"]?.string
            let compiled = try PathExpression(expression, schema: schema, mode: .strict, for: type)
            self = .values(try compiled.evaluate(on: resource, environment: environment))
        } catch {
            self = .error(error)
        }
    }

    /// `{"values": [{"type": "string", "value": "Ek"}]}` or
    /// `{"error": {"kind": "semantic", "message": "… (at byte 5 of the expression)"}}`, without spaces.
    package var json: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        switch self {
        case .values(let items):
            writer.name("values")
            Self.write(items, to: &writer)
        case .error(let error):
            writer.name("error")
            writer.beginObject()
            writer.name("kind")
            writer.string(error.kind.rawValue)
            writer.name("message")
            writer.string(error.said)
            writer.endObject()
        }
        writer.endObject()
        return writer.bytes
    }

    /// The items as a JSON array of types and values.
    private static func write(_ items: [PathItem], to writer: inout JSONWriter) {
        writer.beginArray()
        for item in items {
            writer.beginObject()
            writer.name("type")
            writer.string(item.plainTypeName)
            writer.name("value")
            item.writeValue(to: &writer)
            writer.endObject()
        }
        writer.endArray()
    }

    /// The values alone as a JSON array; nil for an error.
    package var valueArray: [UInt8]? {
        guard case .values(let items) = self else { return nil }
        var writer = JSONWriter()
        writer.beginArray()
        for item in items { item.writeValue(to: &writer) }
        writer.endArray()
        return writer.bytes
    }
}
