// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRSearch
import FHIRStore
import Identity
import Sweden

extension Door {
    /// Narrows a search to what the reader may see.
    ///
    /// - Throws: `.forbidden` for a human reader who names no person (4 kap. 1 § patientdatalagen: only what
    ///   is needed for the person's care) or several.
    func scope(of query: SearchQuery, for visit: Visit) async throws(DoorError) -> SearchScope {
        if DirectoryTypes.contains(query.type) {
            return SearchScope(query: query, predicate: .sector(AccessSector.directory))
        }
        switch visit.reader {
        case .system:
            let visibility = try await judge().visibility(for: visit.reader, purpose: visit.purpose)
            var scope = SearchScope(query: query, predicate: visibility.predicate)
            if query.summaryCount {
                scope.named = try await personsNamed(in: query).persons.sorted { $0.rawValue < $1.rawValue }
            }
            return scope
        case .individual(let individual):
            let own = individual.actingFor ?? individual.person
            let named = try await personsNamed(in: query)
            guard named.persons.allSatisfy({ $0 == own }), !named.namesUnknown else {
                return SearchScope(query: query, predicate: .nothing, person: own)
            }
            return try await scope(of: named.query, about: own, for: visit)
        case .staff:
            try await refuseFollowUp(visit, about: nil)
            let named = try await personsNamed(in: query)
            if named.namesUnknown && named.persons.isEmpty {
                return SearchScope(query: query, predicate: .nothing)
            }
            guard let person = named.persons.first, named.persons.count == 1 else {
                throw DoorError(
                    .forbidden, .forbidden,
                    "Staff search about one person at a time: add patient=<id> (or, for Patient, "
                        + "identifier=<system>|<number>).")
            }
            return try await scope(of: named.query, about: person, for: visit)
        }
    }

    func scope(
        of query: SearchQuery, about person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> SearchScope {
        let visibility = try await visibility(of: person, for: visit)
        return SearchScope(
            query: query, predicate: .all([.person(person), .not(.aboutSeveral), visibility.predicate]),
            person: person, visibility: visibility)
    }

    func visibility(of person: PersonKey, for visit: Visit) async throws(DoorError) -> Visibility {
        let judge = try await judge()
        let facts = try await facts(about: person)
        let classes = try await fetch { () async throws(StoreError) in
            try await store.labelClasses(of: person)
        }
        return judge.visibility(
            for: visit.reader, purpose: visit.purpose, about: facts, among: classes.map(\.labelClass),
            at: now())
    }

    /// The persons that a query names by Patient or identity number, and the query without those filters.
    private func personsNamed(
        in query: SearchQuery
    ) async throws(DoorError) -> (persons: Set<PersonKey>, namesUnknown: Bool, query: SearchQuery) {
        var persons: Set<PersonKey> = []
        var namesUnknown = false
        var kept = query
        let parameters = schema.compartmentParameters("Patient", type: query.type.name) + ["patient"]
        var filters: [Filter] = []
        for filter in query.filters {
            let patients =
                query.type == "Patient"
                ? Self.patientIDs(ofPatientFilter: filter) : Self.patientIDs(of: filter, among: parameters)
            if query.type == "Patient", filter.parameter == "identifier" {
                persons.formUnion(identityNumbers(in: filter))
                filters.append(filter)
                continue
            }
            guard let patients else {
                filters.append(filter)
                continue
            }
            for id in patients {
                let found = try await fetch { () async throws(StoreError) in
                    try await store.read(ResourceKey("Patient", id))
                }
                if let person = found?.labels.person { persons.insert(person) } else { namesUnknown = true }
            }
            // The person's own data are found by label, at every provider. What she is beside the subject
            // (performer, sender, actor) still narrows.
            if !["patient", "subject"].contains(filter.parameter) { filters.append(filter) }
        }
        kept.filters = filters
        return (persons, namesUnknown, kept)
    }

    private func identityNumbers(in filter: Filter) -> [PersonKey] {
        filter.alternatives.compactMap { alternative in
            guard case .token(_, let code?) = alternative else { return nil }
            return PersonalIdentityNumber(code).map(identity.person)
        }
    }

    private static func patientIDs(ofPatientFilter filter: Filter) -> [ResourceID]? {
        guard filter.parameter == "_id" else { return nil }
        return filter.alternatives.compactMap { alternative in
            guard case .id(let text) = alternative else { return nil }
            return ResourceID(text)
        }
    }

    private static func patientIDs(of filter: Filter, among parameters: [String]) -> [ResourceID]? {
        guard parameters.contains(filter.parameter) else { return nil }
        var found: [ResourceID] = []
        for alternative in filter.alternatives {
            guard case .reference(let type, let id?, nil) = alternative, type == "Patient" || type == nil,
                type == "Patient" || filter.parameter == "patient" || filter.parameter == "subject",
                let resourceID = ResourceID(id)
            else { return nil }
            found.append(resourceID)
        }
        return found
    }
}
