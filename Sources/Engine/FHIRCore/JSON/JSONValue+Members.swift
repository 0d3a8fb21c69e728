// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension JSONValue {
    /// The members of an object, names decoded.
    package struct Members: Sequence, IteratorProtocol, Sendable {
        var fields: Fields

        /// The next name and value.
        package mutating func next() -> (name: String, value: JSONValue)? {
            guard let field = fields.next() else { return nil }
            return (field.name, field.value)
        }
    }

    /// The members of an object, names not decoded.
    package struct Fields: Sequence, IteratorProtocol, Sendable {
        let document: JSONDocument
        var index: Int
        let end: Int

        /// The next member.
        package mutating func next() -> JSONField? {
            guard index < end else { return nil }
            let field = JSONField(document: document, index: index)
            index = Int(document.nodes[index + 1].next)
            return field
        }
    }

    /// The elements of an array, or one value.
    package struct Elements: Sequence, IteratorProtocol, Sendable {
        let document: JSONDocument
        var index: Int
        let end: Int

        /// The next element.
        package mutating func next() -> JSONValue? {
            guard index < end else { return nil }
            let value = JSONValue(document: document, index: index)
            index = Int(document.nodes[index].next)
            return value
        }
    }
}
