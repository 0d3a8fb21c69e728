// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Lets a person take part in her plan: say what is important to her, and ask for a plan.
package struct TakePart: Sendable {
    private let door: Door
    private let now: @Sendable () -> Instant

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// What the person has last written about a plan, and what she may have written that cannot be read.
    package func words(
        about plan: PlanID, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> OwnWordsList {
        let found = try await resources("Goal", of: person, for: visit)
        return OwnWordsList(
            found.filter { $0.readableRoot.flatMap { PlanTeam.planID(of: $0) } == plan }
                .compactMap { Self.words($0, $0.readableRoot?["description"]?["text"]) },
            unreadable: found.compactMap(\.unreadable))
    }

    /// Keeps what the person writes at each unit that takes part, so that all of them read it.
    package func say(
        _ text: String, about plan: CoordinatedPlan, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) {
        let day = SwedishTime.day(of: now()).text
        for unit in plan.units {
            let document = Filing.Document(key: ResourceKey("Goal", .random()), expected: 0) { patient in
                [
                    "resourceType": "Goal", "identifier": PlanCode.identifiers(plan.id),
                    "lifecycleStatus": "active", "category": [PlanCode.word(PlanCode.important)],
                    "description": ["text": .string(text)], "subject": patient,
                    "startDate": .string(day), "statusDate": .string(day), "expressedBy": patient,
                ]
            }
            _ = try await door.file(
                Filing(person: person, unit: unit, ground: .fromIndividual, documents: [document]),
                for: visit)
        }
    }

    /// Asks a health centre to call to a plan.
    package func ask(
        _ text: String, at unit: HSAID, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) {
        guard try await centres().contains(where: { $0.hsaID == unit }) else {
            throw DoorError(.invalid, .value, "The unit is no health centre.", at: "unit")
        }
        let time = now().text
        let document = Filing.Document(key: ResourceKey("Task", .random()), expected: 0) { patient in
            [
                "resourceType": "Task", "status": "requested", "intent": "order",
                "code": PlanCode.word(PlanCode.request), "description": .string(text), "for": patient,
                "authoredOn": .string(time), "requester": patient,
                "owner": ["reference": .string("Organization/\(unit)")],
            ]
        }
        _ = try await door.file(
            Filing(person: person, unit: unit, ground: .fromIndividual, documents: [document]), for: visit)
    }

    /// Requests of the person that wait for an answer, and tasks of hers that cannot be read: one of them may
    /// be such a request.
    package func requests(of person: PersonKey, for visit: Visit) async throws(DoorError) -> OwnWordsList {
        let open: Set<String> = ["requested", "received", "accepted", "in-progress", "on-hold", "ready"]
        let found = try await resources("Task", of: person, for: visit)
        let requests = found.compactMap { stored -> OwnWords? in
            guard let json = stored.readableRoot, Self.isRequest(json),
                json["status"]?.string.map(open.contains) == true
            else { return nil }
            return Self.words(stored, json["description"])
        }
        return OwnWordsList(requests, unreadable: found.compactMap(\.unreadable))
    }

    /// The health centres that can be asked, by name.
    package func centres() async throws(DoorError) -> [CareUnit] {
        try await door.directory().units.values.filter { $0.kindOfUnit == "health-centre" }.sorted {
            (SwedishOrder.collationKey($0.name), $0.hsaID) < (SwedishOrder.collationKey($1.name), $1.hsaID)
        }
    }

    /// The health centre that the person has been at most; nil when at none.
    package func ownCentre(of person: PersonKey, for visit: Visit) async throws(DoorError) -> HSAID? {
        let centres = Set(try await centres().map(\.hsaID.text))
        let classes = try await door.overview(of: person, for: visit).classes
        var counts: [String: Int] = [:]
        for use in classes where centres.contains(use.labelClass.unit) {
            counts[use.labelClass.unit, default: 0] += use.resources
        }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.flatMap { HSAID($0.key) }
    }

    private func resources(
        _ type: ResourceType, of person: PersonKey, for visit: Visit
    ) async throws(DoorError) -> [StoredResource] {
        try await door.timeline(
            TimelineQuestion(person: person, types: [type], count: Limits.documentsMax), for: visit
        ).matches
    }

    private static func isRequest(_ task: JSONValue) -> Bool {
        task["code"]?.all("coding").contains {
            $0["system"]?.string == PlanCode.wordSystem && $0["code"]?.string == PlanCode.request
        } == true
    }

    private static func words(_ stored: StoredResource, _ text: JSONValue?) -> OwnWords? {
        guard let text = text?.string, let unit = HSAID(stored.labels.labelClass.unit) else { return nil }
        return OwnWords(text: text, time: stored.updated, unit: unit)
    }
}
