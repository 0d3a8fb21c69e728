// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

@testable import SyntheticSweden

/// The region that the tests look at, made once.
enum World {
    static let today = CalendarDay(year: 2026, month: 11, day: 21) ?? CalendarDay(daysSinceEpoch: 20_778)
    static let region = SyntheticCountry(seed: 20, people: 1_200, today: today)
    static let people = (0..<region.people).map { region.person($0) }

    static func persona(_ name: String) throws -> SyntheticPerson {
        try required(people.first { $0.persona == name }, name)
    }

    /// The records of a person as documents, by provider code.
    static func records(of person: SyntheticPerson) throws -> [String: [JSONValue]] {
        var found: [String: [JSONValue]] = [:]
        for record in person.records {
            let provider = region.organisations.providers.first { $0.hsaID == record.providerHSAID }
            found[provider?.code ?? "?"] = try record.resources.map(parsed)
        }
        return found
    }

    /// `Type/id` of all that is written about a person.
    static func keys(of person: SyntheticPerson) throws -> Set<String> {
        Set(try person.records.flatMap(\.resources).map { try parsed($0).key })
    }

    static func parsed(_ tree: JSONTree) throws -> JSONValue {
        try JSONDocument(parsing: tree.encoded()).root
    }

    static func required<Value>(_ value: Value?, _ what: String) throws -> Value {
        guard let value else { throw Missing(what: what) }
        return value
    }

    struct Missing: Error { let what: String }
}

extension JSONValue {
    /// The code of `code.coding`, first coding.
    var firstCode: String? { at("code", "coding", "code")?.string }

    /// `Type/id` of a resource.
    var key: String { (self["resourceType"]?.string ?? "?") + "/" + (self["id"]?.string ?? "?") }

    /// The unit that `Encounter.serviceProvider` or a performer names, as `Organization/…`.
    var references: [String] {
        var found: [String] = []
        collectReferences(&found)
        return found
    }

    private func collectReferences(_ found: inout [String]) {
        switch kind {
        case .object:
            for (name, value) in members {
                if name == "reference", let text = value.string { found.append(text) }
                value.collectReferences(&found)
            }
        case .array:
            for element in elements { element.collectReferences(&found) }
        default: break
        }
    }
}
