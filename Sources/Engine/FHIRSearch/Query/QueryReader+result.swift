// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema

/// Parameters that say what the answer looks like. Source: FHIR R4 3.1.1.6.
extension QueryReader {
    /// Reads the parameter when it is of this kind.
    mutating func readResultParameter(_ name: String, _ value: String) throws(SearchError) -> Bool {
        switch name {
        case "_format", "_pretty": return true
        case "_sort":
            query.sort = try once(name) { (reader) throws(SearchError) in try reader.sortKeys(value) }
        case "_count":
            query.count = try once(name) { (reader) throws(SearchError) in try reader.count(value) }
        case "_total": query.total = try once(name) { (_) throws(SearchError) in try Self.total(value) }
        case "_summary":
            query.summaryCount = try once(name) { (_) throws(SearchError) in try Self.summary(value) }
        case "_include":
            let include = try include(value)
            if !query.includes.contains(include) { query.includes.append(include) }
        default: return false
        }
        return true
    }

    private mutating func once<Value>(
        _ name: String, _ read: (QueryReader) throws(SearchError) -> Value
    ) throws(SearchError) -> Value {
        guard seen.insert(name).inserted else {
            throw SearchError(.badValue, name, "\(name) may be given once.")
        }
        return try read(self)
    }

    private func sortKeys(_ value: String) throws(SearchError) -> [SortKey] {
        let parts = ParameterText.split(value, at: UInt8(ascii: ","))
        guard parts.count <= limits.sortKeysMax else {
            throw SearchError(.tooMany, "_sort", "_sort may have at most \(limits.sortKeysMax) keys.")
        }
        var keys: [SortKey] = []
        for part in parts {
            let descending = part.hasPrefix("-")
            let code = descending ? String(part.dropFirst()) : part
            if code == "_score" {
                throw SearchError(
                    .unsupported, "_sort", "There is no relevance to sort by. Sort by -_lastUpdated.")
            }
            guard let definition = schema.searchParameter(code, for: query.type.name) else {
                let reason = "\(query.type) has no search parameter of that name to sort by."
                throw SearchError(.badValue, "_sort", reason)
            }
            switch definition.type {
            case .string, .date, .token, .reference, .uri: break
            case .number, .quantity, .composite, .special:
                let reason = "Sorting by \(definition.type.rawValue) parameters is not supported yet."
                throw SearchError(.unsupported, "_sort", reason)
            }
            if keys.contains(where: { $0.parameter == code }) {
                throw SearchError(.badValue, "_sort", "Each key may be given once.")
            }
            keys.append(SortKey(parameter: code, descending: descending))
        }
        return keys
    }

    private func count(_ value: String) throws(SearchError) -> Int {
        guard let count = Int(value), count >= 0, value.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw SearchError(.badValue, "_count", "_count is a whole number from 0.")
        }
        return min(count, limits.countMax)
    }

    private static func total(_ value: String) throws(SearchError) -> TotalMode {
        switch value {
        case "none": return .none
        case "accurate", "estimate": return .accurate
        default: throw SearchError(.badValue, "_total", "_total is none, estimate or accurate.")
        }
    }

    private static func summary(_ value: String) throws(SearchError) -> Bool {
        switch value {
        case "count": return true
        case "false": return false
        case "true", "text", "data":
            let reason =
                "Only _summary=count and _summary=false are supported. Leave it out to get whole resources."
            throw SearchError(.unsupported, "_summary", reason)
        default: throw SearchError(.badValue, "_summary", "_summary is count or false.")
        }
    }

    private func include(_ value: String) throws(SearchError) -> Include {
        let parts = value.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        if value == "*" || (parts.count > 1 && parts[1] == "*") {
            let reason = "_include=* is not supported. Name the parameters: \(query.type):<parameter>."
            throw SearchError(.unsupported, "_include", reason)
        }
        guard (2...3).contains(parts.count) else {
            throw SearchError(
                .badValue, "_include", "Write _include=\(query.type):<parameter>, or with :<target type>.")
        }
        guard parts[0] == query.type.name else {
            let reason = "_include starts from the type that is searched, \(query.type)."
            throw SearchError(.badValue, "_include", reason)
        }
        guard let definition = schema.searchParameter(parts[1], for: parts[0]), definition.type == .reference
        else {
            throw SearchError(.badValue, "_include", "\(query.type) has no reference parameter of that name.")
        }
        let target = parts.count > 2 ? parts[2] : nil
        if let target, !definition.targets.contains(target) {
            throw SearchError(.badValue, "_include", "\(parts[1]) does not lead to that type.")
        }
        guard query.includes.count < limits.includesMax else {
            throw SearchError(
                .tooMany, "_include", "A search may have at most \(limits.includesMax) _include.")
        }
        return Include(source: parts[0], parameter: parts[1], target: target)
    }

    /// Refuses what FHIR has and this node does not, and says what to do instead.
    func refuseUnsupported(_ name: String) throws(SearchError) {
        if let reason = Self.unsupported[name] { throw SearchError(.unsupported, name, reason) }
        if name.hasPrefix("_has:") || name == "_has" {
            let reason = "_has is not supported yet: search the other type first, then use _id=<id>,<id>."
            throw SearchError(.unsupported, name, reason)
        }
        if name.hasPrefix("_include:") || name.hasPrefix("_revinclude") {
            let reason = "\(name) is not supported yet: follow the references with searches of their own."
            throw SearchError(.unsupported, name, reason)
        }
        if name.contains(".") {
            let reason =
                "Chained parameters are not supported yet: search the other type first, then use its id, "
                + "as in subject=Patient/<id>."
            throw SearchError(.unsupported, name, reason)
        }
    }

    private static let unsupported = [
        "_elements": "_elements is not supported yet: leave it out to get whole resources.",
        "_text": "Search in the narrative is not supported: use the parameters of the type.",
        "_content": "Search in the whole text is not supported: use the parameters of the type.",
        "_query": "Named queries are not supported: use the parameters of the type.",
        "_filter": "_filter is not supported: use the parameters of the type; commas mean or.",
        "_list": "_list is not supported: read the List, then use _id=<id>,<id>.",
        "_type": "_type belongs to a search of all types. This is a search of one.",
        "_contained": "Contained resources are not searched: leave _contained out.",
        "_containedType": "Contained resources are not searched: leave _containedType out.",
    ]
}
