// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRConformance
import FHIRCore
import FHIRSearch
import FHIRStore

extension Door {
    private static let definitionTypes: [ResourceType] = [
        "StructureDefinition", "ValueSet", "CodeSystem", "Questionnaire",
    ]

    /// A validator that knows, beside R4 and the Swedish base profiles, what a resource is judged by of the
    /// definitions that its owner has stored: what others store does not change what an owner asks.
    ///
    /// - Parameter profiles: What it must follow; those that it claims are among them if they are to be.
    func validator(
        for resource: JSONValue, of owner: String, following profiles: [String]
    ) async throws(DoorError) -> ConformanceValidator {
        let questionnaire = resource["questionnaire"]?.string.map { [$0] } ?? []
        var wanted = (profiles + questionnaire).map(DefinitionLinks.address)
        var seen: Set<String> = []
        var found: [String: JSONValue] = [:]
        while let address = wanted.popLast(), seen.count < Limits.definitionsFollowedMax {
            guard seen.insert(address).inserted, DefinitionShelf.shipped.resource(address) == nil else {
                continue
            }
            for definition in try await storedDefinitions(address, of: owner) {
                let root = try parsed(definition).root
                found["\(definition.key)/\(definition.version)"] = root
                wanted += DefinitionLinks.leaning(root)
            }
        }
        return definitions.validator(with: found)
    }

    /// Which of some profiles an owner has stored.
    func storedProfiles(
        among profiles: [String], of owner: String
    ) async throws(DoorError) -> Set<String> {
        var found: Set<String> = []
        for profile in profiles where DefinitionShelf.shipped.profile(profile) == nil {
            let stored = try await storedDefinitions(DefinitionLinks.address(profile), of: owner)
            if stored.contains(where: { $0.key.type == "StructureDefinition" }) { found.insert(profile) }
        }
        return found
    }

    private func storedDefinitions(
        _ address: String, of owner: String
    ) async throws(DoorError) -> [StoredResource] {
        let own = LabelPredicate.all([.sector(AccessSector.directory), .owner(owner)])
        var found: [StoredResource] = []
        for type in Self.definitionTypes {
            var query = SearchQuery(type: type)
            query.filters = [Filter(parameter: "url", alternatives: [.uri(address)])]
            let asked = query
            found += try await fetch { () async throws(StoreError) in
                try await store.search(
                    asked, within: own, after: nil, count: Limits.definitionsAtAddressMax
                ).resources
            }
        }
        return found
    }
}
