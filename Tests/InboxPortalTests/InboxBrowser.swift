// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity

/// What somebody who is signed in opens and sends.
struct InboxBrowser: Sendable {
    let client: any TestClientProtocol
    let cookie: String
    let token: String
    let reader: Reader

    /// What came back.
    struct Answer: Sendable {
        let status: HTTPResponse.Status
        let text: String
        let location: String
    }

    /// - Parameter display: The cookie of display, such as `en.standard.auto`.
    func get(_ path: String, display: String = "sv.standard.auto") async throws -> Answer {
        let response = try await client.execute(
            uri: path, method: .get, headers: [.cookie: "\(cookie); visning=\(display)"])
        return Self.answer(response)
    }

    /// Sends a form sealed as the pages seal it.
    func post(_ path: String, _ fields: [(name: String, value: String)]) async throws -> Answer {
        var sealed: [(name: String, value: String)] = [(FormSeal.Name.token, token)]
        switch reader {
        case .individual(let individual):
            sealed.append((FormSeal.Name.person, individual.subject.pathText))
        case .staff(let staff):
            sealed.append((FormSeal.Name.commission, staff.commission?.hsaID.text ?? ""))
        case .system: break
        }
        let response = try await client.execute(
            uri: path, method: .post,
            headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: FormFields.query(sealed + fields)))
        return Self.answer(response)
    }

    private static func answer(_ response: TestResponse) -> Answer {
        Answer(
            status: response.status, text: String(buffer: response.body),
            location: response.headers[.location] ?? "")
    }
}
