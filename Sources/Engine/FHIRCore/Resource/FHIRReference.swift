// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What `Reference.reference` says, taken apart.
///
/// Source: FHIR R4 2.3.0.1.
package enum FHIRReference: Sendable, Hashable {
    /// `Patient/1` or `Patient/1/_history/2`.
    case relative(ResourceKey, version: Int?)
    /// An http or https address; with the key and version when it ends like a relative reference.
    case absolute(url: String, key: ResourceKey?, version: String?)
    /// `urn:uuid:…`, `urn:oid:…` and other URNs.
    case urn(String)
    /// What follows `#`: the id of a contained resource, empty for the container itself.
    case fragment(String)
    /// Anything else, conditional references such as `Patient?identifier=…` among it.
    case other(String)

    /// Takes a reference apart. Never fails: what it does not know is `.other`.
    package init(_ text: String) {
        if text.utf8.first == UInt8(ascii: "#") {
            self = .fragment(String(text.utf8.dropFirst()) ?? "")
        } else if Self.hasPrefix(text, "urn:") {
            self = .urn(text)
        } else if Self.hasPrefix(text, "http://") || Self.hasPrefix(text, "https://") {
            self = Self.absolute(text)
        } else {
            self = Self.relative(text)
        }
    }

    /// The type and id at the end, when the reference names a resource by them.
    package var key: ResourceKey? {
        switch self {
        case .relative(let key, _): key
        case .absolute(_, let key, _): key
        case .urn, .fragment, .other: nil
        }
    }

    /// The reference as FHIR writes it.
    package var text: String {
        switch self {
        case .relative(let key, nil): "\(key)"
        case .relative(let key, let version?): "\(key)/_history/\(version)"
        case .absolute(let url, _, _): url
        case .urn(let text), .other(let text): text
        case .fragment(let id): "#\(id)"
        }
    }

    private static func hasPrefix(_ text: String, _ prefix: StaticString) -> Bool {
        FHIRFormat.hasPrefix(text.utf8.span, prefix)
    }

    private static func relative(_ text: String) -> FHIRReference {
        let parts = text.utf8.split(
            separator: UInt8(ascii: "/"), maxSplits: 4, omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 4, let end = ending(parts), end.length == parts.count else {
            return .other(text)
        }
        guard let versionText = end.version else { return .relative(end.key, version: nil) }
        // Our versions are whole numbers; any other cannot be one of ours.
        guard let version = Int(versionText), version > 0, String(version) == versionText else {
            return .other(text)
        }
        return .relative(end.key, version: version)
    }

    private static func absolute(_ text: String) -> FHIRReference {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        // "http:", "", host, …: type and id may only follow those three.
        guard let end = ending(parts), parts.count - end.length >= 3, !parts[2].isEmpty else {
            return .absolute(url: text, key: nil, version: nil)
        }
        return .absolute(url: text, key: end.key, version: end.version)
    }

    private struct Ending {
        let key: ResourceKey
        let version: String?
        /// How many parts it takes: 2, or 4 with a version.
        let length: Int
    }

    /// `Type/id` or `Type/id/_history/version` at the end of a path.
    private static func ending(_ parts: [Substring.UTF8View]) -> Ending? {
        let count = parts.count
        if count >= 4, Substring(parts[count - 2]) == "_history" {
            guard let key = key(parts[count - 4], parts[count - 3]),
                let version = ResourceID(String(Substring(parts[count - 1])))
            else { return nil }
            return Ending(key: key, version: version.text, length: 4)
        }
        guard count >= 2, let key = key(parts[count - 2], parts[count - 1]) else { return nil }
        return Ending(key: key, version: nil, length: 2)
    }

    private static func key(_ type: Substring.UTF8View, _ id: Substring.UTF8View) -> ResourceKey? {
        guard ResourceType.isName(type), let id = ResourceID(String(Substring(id))) else { return nil }
        return ResourceKey(ResourceType(String(Substring(type))), id)
    }
}
