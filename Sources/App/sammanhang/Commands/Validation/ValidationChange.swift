// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore
import Sweden

/// Changes one setting from the keyboard and prints what holds then.
struct ValidationChange: Sendable {
    /// In whose name the node's own setting is written.
    private static let nodeItself: HSAID = "SE2321000999-REGISTER"

    let database: DatabaseAddress
    let about: ValidationTarget

    func carryOut(_ change: @escaping @Sendable (inout ValidationSetting) -> Void) async throws {
        let node = try await Node.open(database, mustExist: true)
        let result: Result<ValidationSetting, any Error>
        do {
            let owner = try await about.provider(in: node)
            let visit = node.loader(for: owner ?? Self.nodeItself, command: "validation")
            result = .success(try await node.door.changeValidation(of: owner, for: visit, change))
        } catch let error as DoorError {
            result = .failure(NodeError(error.issues.map(\.diagnostics).joined(separator: " ")))
        } catch {
            result = .failure(error)
        }
        try await node.close()
        for line in ValidationLines.lines(of: try result.get()) { print(line) }
    }
}
