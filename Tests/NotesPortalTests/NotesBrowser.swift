// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

/// What a signed-in member of staff opens and sends about one person.
struct NotesBrowser: Sendable {
    let client: any TestClientProtocol
    let cookie: String
    let token: String
    let commission: String
    let person: PersonKey

    func get(_ path: String) async throws -> TestResponse {
        try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
    }

    func post(_ path: String, _ fields: [(String, String)] = []) async throws -> TestResponse {
        let seal = [
            (FormSeal.Name.token, token), (FormSeal.Name.commission, commission),
            (FormSeal.Name.person, person.pathText),
        ]
        let body = FormFields.query((seal + fields).map { (name: $0.0, value: $0.1) })
        return try await client.execute(
            uri: path, method: .post,
            headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: body))
    }
}

extension TestResponse {
    /// The body as text.
    var text: String { String(buffer: body) }
}
