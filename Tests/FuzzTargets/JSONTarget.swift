// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The JSON parser: its verdict is that of `PlainJSON`, and what it reads can be written and read again.
enum JSONTarget {
    static func fault(in bytes: [UInt8]) -> String? {
        let isJSON = PlainJSON.accepts(bytes)
        let document: JSONDocument
        do throws(JSONError) {
            document = try JSONDocument(parsing: bytes)
        } catch {
            return fault(of: error, isJSON: isJSON, count: bytes.count)
        }
        guard isJSON else { return "takes what is not JSON" }
        let rebuilt = rebuild(document.root).encoded()
        for text in [rebuilt, document.prettyBytes()] {
            guard let again = parsed(text) else { return "cannot read what it writes" }
            guard again.root.isSameTree(as: document.root) else {
                return "writes something else than it read"
            }
        }
        return nil
    }

    private static func fault(of error: JSONError, isJSON: Bool, count: Int) -> String? {
        if error.code == .tooDeep || error.code == .tooLarge { return nil }
        if isJSON { return "refuses JSON: \(error)" }
        guard (0...count).contains(error.offset), error.line > 0, error.column > 0 else {
            return "refuses at a place that is not in the text: \(error.offset)"
        }
        return nil
    }

    static func parsed(_ bytes: [UInt8]) -> JSONDocument? {
        do throws(JSONError) {
            return try JSONDocument(parsing: bytes)
        } catch {
            return nil
        }
    }

    private static func rebuild(_ value: JSONValue) -> JSONTree {
        switch value.kind {
        case .object: .object(value.members.map { ($0.name, rebuild($0.value)) })
        case .array: .array(value.elements.map { rebuild($0) })
        case .string: .optional(value.string)
        case .number: .number(value.numberText ?? "")
        case .true, .false: .bool(value.bool ?? false)
        case .null: .null
        }
    }
}
