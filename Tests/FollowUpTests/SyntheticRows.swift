// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import Sweden
import SyntheticSweden

@testable import FollowUp

/// People of the synthetic region as rows for the store, without a record between: what the door would give.
struct SyntheticRows {
    static let today = CalendarDay("2026-11-21") ?? CalendarDay(daysSinceEpoch: 20_778)
    /// Set to count the whole cohorts of the issue.
    static let isSoaking = ProcessInfo.processInfo.environment["SAMMANHANG_SOAK"] == "1"

    let region: SyntheticCountry
    let provider: String

    /// All that a provider has written about a person, as documents.
    func documents(of index: Int) throws -> [JSONValue] {
        let person = region.person(index)
        return try person.records.filter { $0.providerHSAID == provider }.flatMap(\.resources).map {
            try JSONDocument(parsing: $0.encoded()).root
        }
    }

    /// The unit that a resource leads to, as the labeller finds it.
    static func unit(of resource: JSONValue, units: inout [String: String]) -> String {
        let places = resource.all("serviceProvider") + resource.all("managingOrganization")
        for place in places {
            guard let text = place["reference"]?.string else { continue }
            let unit = String(text.dropFirst("Organization/".count))
            if let id = resource["id"]?.string { units["Encounter/" + id] = unit }
            return unit
        }
        let encounter = (resource["encounter"] ?? resource["context"])?["reference"]?.string
        return encounter.flatMap { units[$0] } ?? ""
    }

    /// A store of the first people; `copies` repeats them under new pseudonyms.
    func store(people: Int, copies: Int = 1) throws -> FollowUpStore {
        var filling = StoreFilling()
        for index in 0..<people {
            var units: [String: String] = [:]
            let facts = try documents(of: index).compactMap { document -> (DrawnFact, String)? in
                let unit = Self.unit(of: document, units: &units)
                return FollowUpDrawing.fact(of: document).map { ($0, unit) }
            }
            for copy in 0..<copies {
                for (fact, unit) in facts { filling.add(fact, of: Int64(copy * people + index), at: unit) }
            }
        }
        return filling.finish()
    }
}
