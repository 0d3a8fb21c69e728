// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// One entry of a transaction or batch as the client wrote it.
struct BundleEntry: Sendable {
    enum Method: String, Sendable {
        case delete = "DELETE", post = "POST", put = "PUT", get = "GET", head = "HEAD"
    }

    let index: Int
    let method: Method
    /// Without a leading slash.
    let url: String
    let fullURL: String?
    let resource: JSONValue?
    let ifNoneExist: String?
    let ifMatch: String?

    /// Where the entry stands, for issues.
    var expression: String { "Bundle.entry[\(index)]" }

    /// - Throws: `.invalid` naming the element that is missing or wrong.
    init(_ entry: JSONValue, index: Int) throws(DoorError) {
        let path = "Bundle.entry[\(index)]"
        guard let request = entry["request"] else {
            throw DoorError(
                .invalid, .required, "The entry has no request (method and url).", at: "\(path).request")
        }
        guard let method = request["method"]?.string.flatMap(Method.init(rawValue:)) else {
            throw DoorError(
                .invalid, .notSupported, "request.method must be GET, HEAD, POST, PUT or DELETE.",
                at: "\(path).request.method")
        }
        guard var url = request["url"]?.string else {
            throw DoorError(.invalid, .required, "request.url is missing.", at: "\(path).request.url")
        }
        if url.hasPrefix("/") { url.removeFirst() }
        self.index = index
        self.method = method
        self.url = url
        fullURL = entry["fullUrl"]?.string
        resource = entry["resource"]
        ifNoneExist = request["ifNoneExist"]?.string
        ifMatch = request["ifMatch"]?.string
        guard request["ifNoneMatch"] == nil else {
            throw DoorError(
                .unsupported, .notSupported, "ifNoneMatch is not offered in a bundle.",
                at: "\(path).request.ifNoneMatch")
        }
        if resource == nil, method == .post || method == .put {
            throw DoorError(
                .invalid, .required, "\(method.rawValue) needs a resource.", at: "\(path).resource")
        }
    }

    /// `Type/id` of the address; nil for `Type`, a search or anything else.
    var key: ResourceKey? {
        guard case .relative(let key, version: nil) = FHIRReference(url), !url.contains("?") else {
            return nil
        }
        return key
    }

    /// The version that ifMatch asks for; nil without one.
    ///
    /// - Throws: `.invalid` for what names no version: taken as absent it would write over any.
    func expectedVersion() throws(DoorError) -> Int? {
        guard let ifMatch else { return nil }
        guard let version = Self.version(of: ifMatch) else {
            throw DoorError(
                .invalid, .value, "ifMatch must be a version such as W/\"3\".",
                at: "\(expression).request.ifMatch")
        }
        return version
    }

    /// The version that `W/"3"` or `"3"` names.
    private static func version(of etag: String) -> Int? {
        var text = Substring(etag)
        if text.hasPrefix("W/") { text = text.dropFirst(2) }
        guard text.count > 2, text.first == "\"", text.last == "\"" else { return nil }
        return Int(text.dropFirst().dropLast())
    }
}
