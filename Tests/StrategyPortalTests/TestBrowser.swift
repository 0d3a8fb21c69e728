// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestKit

/// Asks for pages and sends their forms with the hidden fields that they carry.
struct TestBrowser: Sendable {
    struct Page: Sendable {
        let status: HTTPResponse.Status
        let headers: HTTPFields
        let text: String

        var location: String { headers[.location] ?? "" }
        func contains(_ text: String) -> Bool { self.text.contains(text) }
    }

    let client: any TestClientProtocol
    let cookie: String?

    func get(_ path: String) async throws -> Page {
        var headers = HTTPFields()
        if let cookie { headers[.cookie] = cookie }
        return try await client.execute(uri: path, method: .get, headers: headers) {
            Page(status: $0.status, headers: $0.headers, text: String(buffer: $0.body))
        }
    }

    /// Sends the form of a page to an action, with its own hidden fields and those given.
    func send(
        _ fields: [(String, String)], from page: Page, to action: String
    ) async throws -> Page {
        let written = action.split(separator: "&").joined(separator: "&amp;")
        guard let form = page.text.range(of: "action=\"\(written)\"").map({ page.text[$0.upperBound...] })
        else { throw TestFailure("the page has no form to \(action)") }
        let body = String(form.prefix(upTo: form.range(of: "</form>")?.lowerBound ?? form.endIndex))
        let hidden = body.split(separator: "<input type=\"hidden\" ").dropFirst().compactMap { part in
            let quoted = part.split(separator: "\"", maxSplits: 4, omittingEmptySubsequences: false)
            return quoted.count > 3 ? (String(quoted[1]), String(quoted[3])) : nil
        }
        var headers: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
        if let cookie { headers[.cookie] = cookie }
        let text = FormFields.query((hidden + fields).map { (name: $0.0, value: $0.1) })
        return try await client.execute(
            uri: action, method: .post, headers: headers, body: ByteBuffer(string: text)
        ) { Page(status: $0.status, headers: $0.headers, text: String(buffer: $0.body)) }
    }
}

extension String {
    /// Where a text first stands.
    fileprivate func range(of text: String) -> Range<String.Index>? { self[...].range(of: text) }
}

extension Substring {
    /// Where a text first stands.
    fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
