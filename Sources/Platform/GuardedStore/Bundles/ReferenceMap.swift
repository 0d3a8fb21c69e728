// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What references inside a transaction stand for: fullUrls of its entries and conditional references, each
/// with the key of the resource it becomes.
///
/// Source: FHIR R4 3.1.0.11.2 (transaction processing rules), 2.24.0.1 (resolving references in bundles).
struct ReferenceMap: Sendable {
    private var keys: [String: ResourceKey] = [:]

    var isEmpty: Bool { keys.isEmpty }

    /// - Parameter base: Of the fullUrl, when it is a REST address: relative references resolve against it
    ///   too.
    mutating func add(_ fullURL: String, as key: ResourceKey) {
        keys[fullURL] = key
        if case .absolute(_, let original?, _) = FHIRReference(fullURL) { keys[original.description] = key }
    }

    mutating func add(conditional reference: String, as key: ResourceKey) {
        keys[reference] = key
    }

    subscript(_ reference: String) -> ResourceKey? { keys[reference] }

    /// The resource with every such reference put in its final form; the same document when there is none.
    ///
    /// - Complexity: O(size of the resource).
    func rewritten(_ resource: JSONValue) throws(JSONError) -> JSONDocument {
        let edits = edits(in: resource)
        let bytes = resource.document.bytes
        var result: [UInt8] = []
        result.reserveCapacity(resource.range.count)
        var position = resource.range.lowerBound
        for edit in edits {
            result.append(contentsOf: bytes[position..<edit.range.lowerBound])
            result.append(UInt8(ascii: "\""))
            result.append(contentsOf: edit.text.utf8)
            result.append(UInt8(ascii: "\""))
            position = edit.range.upperBound
        }
        result.append(contentsOf: bytes[position..<resource.range.upperBound])
        return try JSONDocument(parsing: result)
    }

    /// The strings of a resource that are replaced, in order: their place in the document with quotes, and
    /// the text that takes it.
    func edits(in resource: JSONValue) -> [(range: Range<Int>, text: String)] {
        var edits: [(range: Range<Int>, text: String)] = []
        collect(in: resource, isReference: false, into: &edits)
        return edits
    }

    private func collect(
        in value: JSONValue, isReference: Bool, into edits: inout [(range: Range<Int>, text: String)]
    ) {
        switch value.kind {
        case .object:
            for field in value.fields {
                collect(in: field.value, isReference: field.isNamed("reference"), into: &edits)
            }
        case .array:
            for element in value.elements { collect(in: element, isReference: isReference, into: &edits) }
        case .string:
            guard let text = value.string else { return }
            // Outside Reference.reference only a urn is unmistakably an entry of the bundle.
            guard isReference || text.hasPrefix("urn:"), let key = keys[text] else { return }
            edits.append((value.range, key.description))
        case .number, .true, .false, .null: return
        }
    }

    /// Conditional references (`Patient?identifier=…`) in a resource, in order, each once.
    static func conditionals(in value: JSONValue) -> [String] {
        var found: [String] = []
        func visit(_ value: JSONValue, isReference: Bool) {
            switch value.kind {
            case .object:
                for field in value.fields { visit(field.value, isReference: field.isNamed("reference")) }
            case .array: for element in value.elements { visit(element, isReference: isReference) }
            case .string:
                guard isReference, let text = value.string, text.contains("?"), !text.contains(":/"),
                    !found.contains(text)
                else { return }
                found.append(text)
            case .number, .true, .false, .null: return
            }
        }
        visit(value, isReference: false)
        return found
    }
}
