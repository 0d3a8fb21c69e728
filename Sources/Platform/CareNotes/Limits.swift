// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What notes and orders take at most.
package enum Limits {
    /// Characters of one section of a note.
    package static let sectionCharactersMax = 10_000
    /// Codes that a search shows.
    package static let codesFoundMax = 8
    /// Coded diagnoses, and coded measures, of one note.
    package static let codesMax = 20
    /// Medicines that a search shows.
    package static let medicinesFoundMax = 10
    /// Characters of a reason to correct, or to go on in spite of a warning.
    package static let reasonCharactersMax = 300
    /// Characters of a dosage or a purpose of treatment.
    package static let dosageCharactersMax = 200
    /// Versions of a note that are looked through.
    package static let versionsMax = 200
    /// Unsigned notes in the list.
    package static let unsignedMax = 100
    /// Characters of the reason of a contact.
    static let contactReasonCharactersMax = 80
    /// Warnings and medicines of a person that an order is held against.
    static let steadyMax = 1_000
    /// Days that an ordered medicine can be fetched.
    static let orderDays = 365
}
