// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GuardedStore
import Sweden

/// The options that say whose setting it is, and which resources it is about.
struct ValidationTarget: ParsableArguments {
    @Option(help: "HSA-id of the care provider; without it the setting is the node's.")
    var owner: String?
    @Option(help: "A resource type, such as Patient.")
    var type: String?
    @Option(help: "The canonical URL of a profile that resources claim, without version.")
    var profile: String?

    func validate() throws {
        guard type == nil || profile == nil else { throw ValidationError("Give --type or --profile.") }
    }

    var target: ValidationRule.Target {
        if let type { return .type(type) }
        return profile.map { .profile($0) } ?? .everything
    }

    /// The provider, who must be known here.
    func provider(in node: Node) async throws -> HSAID? {
        guard let owner else { return nil }
        guard let provider = HSAID(owner) else {
            throw ValidationError("--owner must be an HSA-id such as SE5560000000-V001.")
        }
        guard try await node.door.directory().providers[provider] != nil else {
            throw NodeError("There is no care provider \(provider) in this database.")
        }
        return provider
    }
}
