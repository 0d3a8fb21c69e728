// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Writes the records of one person: each visit opens the pages of the provider where it happens.
///
/// Ids are a letter for the type, the person's index and a count, so they are unique over all providers.
struct Chart {
    let seat: Seat
    let today: CalendarDay
    let places: [String: Place]
    var random: SeededRandom
    private(set) var pages: [Pages] = []
    private var count = 0
    private let prefix: String
    private(set) var relations: [SyntheticRelation] = []
    private(set) var blocks: [SyntheticBlock] = []
    private(set) var consents: [SyntheticConsent] = []
    private(set) var assignments: [SyntheticAssignment] = []

    init(seat: Seat, today: CalendarDay, places: [String: Place], random: SeededRandom) {
        self.seat = seat
        self.today = today
        self.places = places
        self.random = random
        prefix = String(seat.index) + "-"
    }

    /// Whole years today.
    var age: Int { seat.age(on: today) }

    /// The health centre where the person is listed.
    var centre: String { seat.area.code }

    /// A weekday about so many days ago.
    func day(_ daysAgo: Int) -> CalendarDay {
        let day = today.adding(days: -daysAgo)
        let late = day.weekday - 5
        return late > 0 ? day.adding(days: -late) : day
    }

    /// A new id for a resource, `o12-7`.
    mutating func newID(_ letter: String) -> String {
        count += 1
        return letter + prefix + String(count)
    }

    /// Puts a resource into the pages of the visit's provider.
    mutating func add(_ resource: JSONTree, _ visit: Visit) {
        pages[visit.page].resources.append(resource)
    }

    /// Puts a resource into pages that are open.
    mutating func append(_ resource: JSONTree, toPage page: Int) {
        pages[page].resources.append(resource)
    }

    /// Records a care relation between the person and a unit.
    mutating func relate(_ code: String, _ reason: String, from: CalendarDay, to: CalendarDay) {
        guard let unit = places[code]?.unit else { return }
        relations.append(
            SyntheticRelation(
                providerHSAID: unit.providerHSAID, unitHSAID: unit.hsaID, staffHSAID: nil, reason: reason,
                validFrom: from, validTo: to))
    }

    /// Records a block of a unit's notes.
    mutating func block(_ kind: SyntheticBlock.Kind, _ code: String, from: CalendarDay) {
        guard let unit = places[code]?.unit else { return }
        blocks.append(
            SyntheticBlock(
                kind: kind, providerHSAID: unit.providerHSAID, unitHSAID: unit.hsaID, validFrom: from))
    }

    /// Records that the person lets a unit's provider read what others have written.
    mutating func consent(_ code: String, isGiven: Bool, from: CalendarDay) {
        guard let unit = places[code]?.unit else { return }
        consents.append(
            SyntheticConsent(
                providerHSAID: unit.providerHSAID, unitHSAID: unit.hsaID, isGiven: isGiven, validFrom: from,
                validTo: from.adding(days: 730)))
    }

    /// Assigns someone of the unit to the person's case.
    mutating func assign(_ code: String, _ profession: Profession, pick: Int, from: CalendarDay) {
        guard let place = places[code], let colleague = place.colleague(profession, pick) else { return }
        assignments.append(
            SyntheticAssignment(
                providerHSAID: place.unit.providerHSAID, unitHSAID: place.unit.hsaID,
                staffHSAID: colleague.hsaID, validFrom: from))
    }

    /// Assigns a whole unit to the person's case.
    mutating func assign(unit code: String, from: CalendarDay) {
        guard let unit = places[code]?.unit else { return }
        assignments.append(
            SyntheticAssignment(
                providerHSAID: unit.providerHSAID, unitHSAID: unit.hsaID, staffHSAID: nil, validFrom: from))
    }

    /// The pages of a provider, opened with a Patient when there are none.
    mutating func open(_ place: Place, on day: CalendarDay) -> Int {
        if let found = pages.firstIndex(where: { $0.provider == place.provider }) { return found }
        let id = newID("p")
        let patient = FHIR.plainReference("Patient/" + id)
        let resources = [patientResource(id: id, place: place)]
        pages.append(Pages(provider: place.provider, patient: patient, resources: resources, firstDay: day))
        return pages.count - 1
    }
}
