// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRCore
import Foundation

/// Prints every route.
struct Routes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints every route and what it may show, from the router itself.",
        discussion: """
            Examples:
              sammanhang routes
              sammanhang routes --json
            """)

    @Flag(help: "Prints JSON instead of lines.")
    var json = false

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "sammanhang-\(UUID().uuidString)")
        guard let database = DatabaseAddress(argument: "sqlite:\(folder.path)/routes.db") else {
            throw NodeError("The temporary folder has no path.")
        }
        let node = try await Node.open(database)
        let wiring = try Wiring(node: node, address: ServerAddress.parse([]), isDemo: true)
        await node.store.close()
        try FileManager.default.removeItem(at: folder)
        if json {
            print(String(decoding: wiring.book.json, as: UTF8.self))
            return
        }
        for route in wiring.book.routes.sorted(by: { $0.path < $1.path }) {
            let visitors = route.visitors.map(\.rawValue).sorted().joined(separator: ",")
            print("\(route.method.rawValue) \(route.template)  shows \(route.shows.rawValue)  to \(visitors)")
        }
    }
}
