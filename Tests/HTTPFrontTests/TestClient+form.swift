// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import HummingbirdTesting
import NIOCore

extension TestClientProtocol {
    /// Asks for a page.
    func page(_ path: String, cookie: String? = nil, _ headers: HTTPFields = [:]) async throws -> TestResponse
    {
        var headers = headers
        headers[.cookie] = cookie
        return try await execute(uri: path, method: .get, headers: headers)
    }

    /// Sends a form.
    func send(
        _ path: String, _ fields: [(String, String)], cookie: String? = nil, _ headers: HTTPFields = [:]
    ) async throws -> TestResponse {
        var headers = headers
        headers[.cookie] = cookie
        headers[.contentType] = "application/x-www-form-urlencoded"
        let body = FormFields.query(fields.map { (name: $0.0, value: $0.1) })
        return try await execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
    }
}

extension TestResponse {
    /// The body as text.
    var text: String { String(buffer: body) }
}
