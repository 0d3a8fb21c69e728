// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The separate store for counting: columns of small whole numbers under pseudonyms, nothing else.
///
/// Apart from the record, since searching the record itself by sensitive data is banned (2 kap. 8 §
/// patientdatalagen). Holds no identity, name, text or exact measurement, and pseudonyms only while it is
/// filled: afterwards a person is a place in the columns.
package struct FollowUpStore: Sendable {
    // Persons, a place each.
    var sexes: [UInt8] = []
    var birthYears: [Int16] = []
    var areaOf: [Int16] = []
    /// Highest education, by `EducationGroup.number`.
    var educations: [UInt8] = []
    /// Where the person is listed; -1 for nowhere.
    var listedUnits: [Int16] = []
    /// Which kinds of events the person has, by `EventKind.bit`.
    var kinds: [UInt32] = []
    /// Where the person's events begin; one more than there are persons.
    var starts: [Int32] = [0]
    // Events, in order of person, kind and day.
    var eventKinds: [UInt8] = []
    var eventFlags: [UInt8] = []
    var eventUnits: [Int16] = []
    var eventDays: [Int32] = []
    var eventValues: [Int32] = []
    var eventClocks: [Int32] = []
    /// HSA-ids, by the numbers in the columns.
    package internal(set) var units: [String] = []
    /// Municipalities, by the numbers in the columns; empty for not known.
    package internal(set) var areas: [String] = []

    /// How many persons.
    package var personCount: Int { sexes.count }
    /// How many events.
    package var eventCount: Int { eventKinds.count }
    /// Bytes in the columns.
    package var byteCount: Int { personCount * 18 + eventCount * 16 }
}
