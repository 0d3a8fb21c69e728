// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRConformance
import FHIRCore
import FHIRSearch
import FHIRStore

extension Door {
    /// Made at the first question and shared by all: profiles are laid out once, and what is compiled is
    /// kept.
    static let definitions = DefinitionShelf()
    private static let definitionTypes: [ResourceType] = [
        "StructureDefinition", "ValueSet", "CodeSystem", "Questionnaire",
    ]

    /// A validator that knows, beside R4 and the Swedish base profiles, what a resource is judged by of the
    /// definitions that are stored here. They are about nobody: everyone may read them.
    ///
    /// - Parameter profiles: What it must follow; those that it claims are among them if they are to be.
    func validator(
        for resource: JSONValue, following profiles: [String]
    ) async throws(DoorError) -> ConformanceValidator {
        let shipped = Self.definitions.shipped
        let questionnaire = resource["questionnaire"]?.string.map { [$0] } ?? []
        var wanted = (profiles + questionnaire).map(DefinitionLinks.address)
        var seen: Set<String> = []
        var found: [String: JSONValue] = [:]
        while let address = wanted.popLast(), seen.count < Limits.definitionsFollowedMax {
            guard seen.insert(address).inserted, shipped.resource(address) == nil else { continue }
            for definition in try await storedDefinitions(address) {
                let root = try parsed(definition).root
                found["\(definition.key)/\(definition.version)"] = root
                wanted += DefinitionLinks.leaning(root)
            }
        }
        return Self.definitions.validator(with: found)
    }

    /// Which of some profiles are stored here.
    func storedProfiles(among profiles: [String]) async throws(DoorError) -> Set<String> {
        var found: Set<String> = []
        for profile in profiles where Self.definitions.shipped.profile(profile) == nil {
            let definitions = try await storedDefinitions(DefinitionLinks.address(profile))
            if definitions.contains(where: { $0.key.type == "StructureDefinition" }) { found.insert(profile) }
        }
        return found
    }

    private func storedDefinitions(_ address: String) async throws(DoorError) -> [StoredResource] {
        var found: [StoredResource] = []
        for type in Self.definitionTypes {
            var query = SearchQuery(type: type)
            query.filters = [Filter(parameter: "url", alternatives: [.uri(address)])]
            let asked = query
            found += try await fetch { () async throws(StoreError) in
                try await store.search(
                    asked, within: .sector(AccessSector.directory), after: nil,
                    count: Limits.definitionsAtAddressMax
                ).resources
            }
        }
        return found
    }
}
