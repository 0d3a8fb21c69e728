// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import Hummingbird

/// A Hummingbird server with one route that gives the same bytes each time, and nothing around it.
struct BareRoute: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "route", abstract: "Serves one constant JSON at /fhir/:type/:id until it is stopped.")

    @Option(help: "The port to listen on.")
    var port: Int
    @Option(help: "A file with the JSON to give.")
    var body: String

    func run() async throws {
        let json = ByteBuffer(bytes: try FileBytes.of(body))
        let router = Router()
        router.get("/fhir/:type/:id") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/fhir+json"], body: .init(byteBuffer: json))
        }
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
        try await application.runService()
    }
}
