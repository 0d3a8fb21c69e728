// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import FHIRCore
import GuardedStore
import Identity
import Sweden

/// Prints a bearer token.
struct Token: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Prints a bearer token for a system client, or for a persona on a demo database.",
        discussion: """
            The token is shown once; only its hash is kept.

            Examples:
              sammanhang token --database sqlite:node.db --client labb --owner SE5560000000-V001 \\
                --scopes 'system/*.cruds'
              sammanhang token --database sqlite:.sammanhang/demo-3000.db --as anna
              sammanhang token --database sqlite:.sammanhang/demo-3000.db --as berg \\
                --commission SE2321000999-A001
            """)

    @OptionGroup var database: DatabaseOption
    @Option(help: "Name of the system client.")
    var client: String?
    @Option(help: "HSA-id of the care provider that the client acts for.")
    var owner: String?
    @Option(help: "What the client may do, such as 'system/*.cruds'.")
    var scopes = "system/*.rs"
    @Option(help: "How many hours the token holds.")
    var hours = 8
    @Flag(help: "The client sends invented data only: lets it into a demo database.")
    var testData = false
    @Option(name: .customLong("as"), help: "A persona of a demo database, such as anna.")
    var persona: String?
    @Option(help: "HSA-id of the persona's commission, when there are several.")
    var commission: String?

    func validate() throws {
        guard (1...Identity.Limits.tokenHoursMax).contains(hours) else {
            throw ValidationError("--hours must be 1 to \(Identity.Limits.tokenHoursMax).")
        }
        guard (persona == nil) != (client == nil) else {
            throw ValidationError("Give either --client with --owner, or --as.")
        }
        if client != nil, owner == nil { throw ValidationError("--client needs --owner.") }
    }

    func run() async throws {
        let node = try await Node.open(database.database, mustExist: true)
        let token = await issued(by: node)
        await node.store.close()
        print(try token.get())
    }

    private func issued(by node: Node) async -> Result<String, any Error> {
        do {
            return .success(try await node.desk.issueToken(for: try await reader(in: node), hours: hours))
        } catch let error as IdentityError {
            return .failure(NodeError("The token could not be made: \(error.reason)"))
        } catch {
            return .failure(error)
        }
    }

    private func reader(in node: Node) async throws -> Reader {
        if let persona { return try await PersonaReader(node: node).reader(persona, commission: commission) }
        guard let client, let owner, let provider = HSAID(owner) else {
            throw ValidationError("--owner must be an HSA-id such as SE5560000000-V001.")
        }
        guard let scopes = Scopes(scopes) else {
            throw ValidationError("--scopes must be SMART scopes such as 'system/*.cruds system/Patient.rs'.")
        }
        try await node.refuseRealData(unless: testData)
        guard try await node.door.directory().providers[provider] != nil else {
            throw NodeError("There is no care provider \(provider) in this database.")
        }
        return .system(
            SystemClient(
                id: client, name: client, provider: provider, purposes: [.care, .administration],
                scopes: scopes))
    }
}
