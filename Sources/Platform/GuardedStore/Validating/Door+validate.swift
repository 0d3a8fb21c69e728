// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import FHIRStore
import SwedishBaseProfiles

extension Door {
    /// What is wrong with a resource by all of R4, the profiles that it claims, and those asked for, as for
    /// the visitor's care provider. Stores nothing and looks nothing up but
    /// settings and definitions.
    package func findings(
        in resource: JSONDocument, as type: ResourceType, profiles: [String], for visit: Visit
    ) async throws(DoorError) -> [Issue] {
        let owner = visit.writer.provider
        var demand = try await known().validation.demand(on: resource.root, of: owner)
        demand.level = .profile
        return try await issues(in: resource, type: type, demand, of: owner, asked: profiles)
    }

    /// Refuses what the owner's setting does not let in, with every error.
    func refuseInvalid(
        _ document: JSONDocument, type: ResourceType, by table: ValidationTable, for visit: Visit
    ) async throws(DoorError) {
        let owner = visit.writer.provider
        let demand = table.demand(on: document.root, of: owner)
        guard demand.level != .off else { return try refuseBroken(document, type: type) }
        let errors = try await issues(in: document, type: type, demand, of: owner).filter(\.isError)
        if !errors.isEmpty { throw DoorError(.invalid, errors) }
    }

    /// Refuses what the store could not hold and index.
    func refuseBroken(_ document: JSONDocument, type: ResourceType) throws(DoorError) {
        let issues = validator.issues(in: document.root, expecting: type.name)
        if issues.contains(where: \.isError) { throw DoorError(.invalid, issues) }
    }

    private func issues(
        in document: JSONDocument, type: ResourceType, _ demand: ValidationTable.Demand,
        of owner: String, asked: [String] = []
    ) async throws(DoorError) -> [Issue] {
        var options = ConformanceOptions()
        options.followsClaims = demand.level == .profile
        let demanded = options.followsClaims ? demand.follows + asked : []
        let claimed = options.followsClaims ? document.root["meta"]?.items("profile") ?? [] : []
        let validator = try await validator(
            for: document.root, of: owner, following: demanded + claimed.compactMap(\.string))
        // A setting for several types names profiles of several: each is for its own.
        options.profiles = demanded.filter {
            asked.contains($0) || validator.type(of: $0) ?? type.name == type.name
        }
        options.checkIdentifier = SwedishProfiles.checkIdentifier
        options.allowsUnknownExtensions = !demand.refusesUnknownExtensions
        options.now = now()
        return validator.issues(in: document.root, expecting: type.name, options: options)
    }
}
