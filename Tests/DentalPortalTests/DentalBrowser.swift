// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRStore
import HTTPFront
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore

/// A signed-in reader without a browser: sends the forms that pages hold.
struct DentalBrowser: Sendable {
    let client: any TestClientProtocol
    let cookie: String
    let token: String
    let commission: String?
    let person: PersonKey

    func get(_ path: String) async throws -> TestResponse {
        try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
    }

    func post(_ path: String, _ fields: [(String, String)] = []) async throws -> TestResponse {
        var all = [(FormSeal.Name.token, token), (FormSeal.Name.person, person.pathText)] + fields
        if let commission { all.append((FormSeal.Name.commission, commission)) }
        let body = FormFields.query(all.map { (name: $0.0, value: $0.1) })
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
