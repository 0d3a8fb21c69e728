// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

extension QueryReader {
    /// Reads a parameter that narrows the search.
    func filter(_ name: String, _ value: String) throws(SearchError) -> Filter {
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        guard let definition = schema.searchParameter(parts[0], for: query.type.name) else {
            let known = schema.searchParameters(for: query.type.name).map(\.code).joined(separator: ", ")
            throw SearchError(
                .unknownParameter, name, "\(query.type) has no such search parameter. It has: \(known).")
        }
        guard definition.expression != nil else {
            let reason =
                "FHIR R4 names \(definition.code) but does not say where its values are: search by other "
                + "parameters."
            throw SearchError(.unsupported, name, reason)
        }
        let modifier = parts.count > 1 ? try self.modifier(parts[1], of: definition, name, value) : nil
        if case .missing = modifier {
            return Filter(parameter: definition.code, alternatives: [], modifier: modifier)
        }
        let alternatives = ParameterText.split(value, at: UInt8(ascii: ","))
        guard alternatives.count <= limits.alternativesMax else {
            let reason = "A parameter may have at most \(limits.alternativesMax) alternatives."
            throw SearchError(.tooMany, name, reason)
        }
        var values: [FilterValue] = []
        for alternative in alternatives {
            guard !alternative.isEmpty else {
                throw SearchError(
                    .badValue, name, "There is nothing between two commas. Write \\, for a comma itself.")
            }
            values.append(try self.value(alternative, of: definition, modifier, name))
        }
        return Filter(parameter: definition.code, alternatives: values, modifier: modifier)
    }

    private func modifier(
        _ text: String, of definition: SearchParameterDefinition, _ name: String, _ value: String
    ) throws(SearchError) -> Modifier {
        let isColumn = definition.code == "_id" || definition.code == "_lastUpdated"
        switch (text, definition.type) {
        case ("missing", _) where !isColumn:
            guard Self.hasPresence(definition.type) else { throw Self.unsupported(definition, name) }
            guard value == "true" || value == "false" else {
                throw SearchError(.badValue, name, ":missing is true or false.")
            }
            return .missing(value == "true")
        case ("exact", .string): return .exact
        case ("contains", .string): return .contains
        case ("not", .token) where !isColumn: return .not
        case ("identifier", .reference):
            let reason =
                ":identifier is not supported yet: search the other type by identifier, then use its id."
            throw SearchError(.unsupported, name, reason)
        case (let type, .reference) where schema.isResource(type):
            guard definition.targets.contains(type) else {
                throw SearchError(.badModifier, name, "\(definition.code) does not lead to \(type).")
            }
            return .type(type)
        case ("above", _), ("below", _), ("in", _), ("not-in", _), ("text", _), ("of-type", _):
            throw SearchError(
                .unsupported, name, ":\(text) is not supported yet: list the values with commas.")
        default:
            let kind = definition.type.rawValue
            throw SearchError(.badModifier, name, "This modifier does not belong to \(kind) parameters.")
        }
    }

    /// Whether stores know that there is a value, be it one that they cannot find by.
    private static func hasPresence(_ kind: SearchParameterDefinition.Kind) -> Bool {
        switch kind {
        case .string, .token, .reference, .date, .uri, .number, .quantity: true
        case .composite, .special: false
        }
    }

    private static func unsupported(_ definition: SearchParameterDefinition, _ name: String) -> SearchError {
        let kind = definition.type
        let what =
            hasPresence(kind)
            ? "Of \(kind.rawValue) parameters only :missing is supported yet"
            : "Search by \(kind.rawValue) parameters is not supported yet"
        let reason =
            "\(what): search by other parameters, such as a code or date, and compare the values yourself."
        return SearchError(.unsupported, name, reason)
    }

    private func value(
        _ text: String, of definition: SearchParameterDefinition, _ modifier: Modifier?, _ name: String
    ) throws(SearchError) -> FilterValue {
        switch definition.type {
        case _ where definition.code == "_id": return try id(text, name)
        case .token: return try token(text, name)
        case .string: return try string(text, modifier, name)
        case .reference: return try reference(text, of: definition, modifier, name)
        case .uri: return .uri(try plain(text, name))
        case .date:
            let (prefix, from, upTo) = try date(text, name)
            if definition.code == "_lastUpdated" {
                return .lastUpdated(prefix: prefix, from: from, upTo: upTo)
            }
            return .date(prefix: prefix, from: from, upTo: upTo)
        case .number, .quantity, .composite, .special: throw Self.unsupported(definition, name)
        }
    }
}
