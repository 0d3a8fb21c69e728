// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

/// Somebody signed in who opens pages and sends forms.
struct Guest: Sendable {
    let client: any TestClientProtocol
    let cookie: String
    let seal: [(name: String, value: String)]

    /// What came back.
    struct Answer: Sendable {
        let status: HTTPResponse.Status
        let text: String
        let location: String
    }

    func get(_ path: String) async throws -> Answer {
        try await client.execute(
            uri: path, method: .get, headers: [.cookie: cookie], testCallback: Self.answer)
    }

    /// Sends a form sealed as the pages seal it.
    func post(_ path: String, _ fields: [(name: String, value: String)] = []) async throws -> Answer {
        try await client.execute(
            uri: path, method: .post,
            headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: FormFields.query(seal + fields)), testCallback: Self.answer)
    }

    private static func answer(_ response: TestResponse) -> Answer {
        Answer(
            status: response.status, text: String(buffer: response.body),
            location: response.headers[.location] ?? "")
    }
}
