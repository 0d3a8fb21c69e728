// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

/// Someone signed in who opens pages and sends forms.
struct Browser: Sendable {
    let client: any TestClientProtocol
    let cookie: String
    let token: String
    let person: String

    /// What came back.
    struct Answer: Sendable {
        let status: HTTPResponse.Status
        let text: String
        let location: String
    }

    func get(_ path: String) async throws -> Answer {
        var headers = HTTPFields()
        headers[.cookie] = cookie
        return try await client.execute(uri: path, method: .get, headers: headers, testCallback: Self.answer)
    }

    /// Sends a form sealed as the pages seal it.
    func post(_ path: String, _ fields: [(name: String, value: String)]) async throws -> Answer {
        var headers = HTTPFields()
        headers[.cookie] = cookie
        headers[.contentType] = "application/x-www-form-urlencoded"
        let body = FormFields.query([("_csrf", token), ("_person", person)] + fields)
        return try await client.execute(
            uri: path, method: .post, headers: headers, body: ByteBuffer(string: body),
            testCallback: Self.answer)
    }

    private static func answer(_ response: TestResponse) -> Answer {
        Answer(
            status: response.status, text: String(buffer: response.body),
            location: response.headers[.location] ?? "")
    }
}
