// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// The use cases of social services, on top of the door.
package struct CaseWork: Sendable {
    let door: Door
    let now: @Sendable () -> Instant
    let texts: RecordTexts

    /// - Parameter texts: The words that are written into the record.
    package init(door: Door, now: @escaping @Sendable () -> Instant, texts: RecordTexts) {
        self.door = door
        self.now = now
        self.texts = texts
    }

    /// The day on the wall.
    package var today: CalendarDay { SwedishTime.day(of: now()) }

    /// What the page needs of a case: without what was found in the investigation where that is not needed.
    package enum Extent: Sendable {
        case whole
        case carryingOut

        private static let carried: [ResourceType] = [
            "Task", "ServiceRequest", "CarePlan", "Encounter", "Procedure", "Provenance",
        ]

        var types: [ResourceType] {
            switch self {
            case .whole: Self.carried + ["Observation"]
            case .carryingOut: Self.carried
            }
        }
    }

    /// A case with what belongs to it; what was found in an investigation is for the unit that has the case.
    ///
    /// - Throws: `.notFound` for what is no case, is not there, or not for this reader; `.unavailable` for
    ///   one that cannot be read.
    package func open(_ id: ResourceID, for visit: Visit) async throws(DoorError) -> CaseFile {
        let stored = try await door.read(ResourceKey("Task", id), for: visit)
        if let broken = stored.unreadable { throw DoorError.unreadable(broken.key) }
        guard let main = SocialCase(stored), let person = stored.labels.person,
            let sector = CareUnit.Sector(rawValue: stored.labels.labelClass.sector)
        else { throw Self.noSuchCase }
        let isOwn = try staff(of: visit).commission.unit == main.unit
        let extent: Extent = isOwn && main.kind != .measure ? .whole : .carryingOut
        let care = try await record(of: person, extent, in: sector, for: visit)
        return CaseFile(main: main, person: person, care: care)
    }

    /// What social services have about a person, as far as the reader may see it.
    package func record(
        of person: PersonKey, _ extent: Extent = .whole, in sector: CareUnit.Sector = .socialElderDisability,
        for visit: Visit
    ) async throws(DoorError) -> SocialRecord {
        let question = TimelineQuestion(
            person: person, types: extent.types, sectors: [sector], count: Limits.resourcesAtATime)
        var found: [StoredResource] = []
        var token: String?
        for _ in 0..<Limits.pagesMax {
            let page = try await door.timeline(question, pageToken: token, for: visit)
            found += page.matches
            token = page.nextToken
            if token == nil { break }
        }
        return SocialRecord(found)
    }

    static let noSuchCase = DoorError(.notFound, .notFound, "There is no such case.")

    /// The staff member, her unit and provider.
    func staff(of visit: Visit) throws(DoorError) -> (member: HSAID, commission: Commission) {
        guard case .staff(let staff) = visit.reader, let commission = staff.commission else {
            throw DoorError(.forbidden, .forbidden, "This is for staff with an active commission.")
        }
        return (staff.hsaID, commission)
    }

    /// A search in the reader's own unit.
    func query(
        _ type: ResourceType, _ parameters: [(name: String, value: String)]
    ) throws(DoorError) -> SearchQuery {
        do {
            return try SearchQuery.parse(type: type, parameters: parameters, zone: SwedishTime.zone)
        } catch {
            throw DoorError(.badRequest, .value, Wording(sentence: error.reason))
        }
    }

    /// A text within its limit.
    ///
    /// - Throws: `.invalid` for one that is too long, or that is missing where it is needed.
    func checked(_ text: String, at field: String, isNeeded: Bool = true) throws(DoorError) -> String {
        guard !isNeeded || !text.isEmpty else {
            throw DoorError(.invalid, .required, "Something must be written.", at: field)
        }
        guard text.count <= Limits.textCharactersMax else {
            throw DoorError(.invalid, .tooLong, "The text is too long.", at: field)
        }
        return text
    }

    /// Refuses a step that the case is not at.
    func expect(_ isRight: Bool, _ what: Wording) throws(DoorError) {
        guard isRight else { throw DoorError(.preconditionFailed, .businessRule, what) }
    }

    /// The document of a case as it is to be.
    func document(_ changed: SocialCase) -> Filing.Document {
        let texts = texts
        return Filing.Document(key: changed.key, expected: changed.version) { patient in
            changed.tree(for: patient, texts)
        }
    }

    /// Writes in the record of the reader's own unit.
    func write(
        _ documents: [Filing.Document], about person: PersonKey, for visit: Visit
    ) async throws(DoorError) {
        _ = try await door.file(
            Filing(person: person, ground: .ownDocumentation, documents: documents), for: visit)
    }
}
