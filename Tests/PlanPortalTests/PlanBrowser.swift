// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import TestKit

/// Someone signed in who opens pages and sends forms about one person.
struct PlanBrowser: Sendable {
    let client: any TestClientProtocol
    let cookie: String
    let token: String
    let person: String
    let commission: String?

    /// What came back.
    struct Answer: Sendable {
        let status: HTTPResponse.Status
        let text: String
        let location: String

        /// The version that the forms of the page carry.
        var version: String {
            text.firstMatch(of: /name="version" value="(\d+)"/).map { String($0.output.1) } ?? ""
        }
    }

    func get(_ path: String) async throws -> Answer {
        try await client.execute(
            uri: path, method: .get, headers: [.cookie: cookie], testCallback: Self.answer)
    }

    /// Sends a form sealed as the pages seal it.
    func post(_ path: String, _ fields: [(String, String)]) async throws -> Answer {
        var all = [(FormSeal.Name.token, token), (FormSeal.Name.person, person)] + fields
        if let commission { all.append((FormSeal.Name.commission, commission)) }
        let body = FormFields.query(all.map { (name: $0.0, value: $0.1) })
        return try await client.execute(
            uri: path, method: .post,
            headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: body), testCallback: Self.answer)
    }

    /// Fills in one part of a plan as its form stands now.
    func fill(_ plan: String, _ part: String, _ fields: [(String, String)]) async throws -> Answer {
        let version = try await get("\(plan)/\(part)").version
        return try await post("\(plan)/\(part)", [("version", version)] + fields)
    }

    private static func answer(_ response: TestResponse) -> Answer {
        Answer(
            status: response.status, text: String(buffer: response.body),
            location: response.headers[.location] ?? "")
    }
}
