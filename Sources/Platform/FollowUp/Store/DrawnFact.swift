// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// All that is taken from one resource.
package enum DrawnFact: Sendable, Hashable {
    /// Somebody: sex, year of birth, municipality, whether the unit of the row is where she is listed.
    case person(RegisteredSex, birthYear: Int16, area: String, isListed: Bool)
    /// The highest education that somebody had finished on a day, counted from 1970.
    case education(EducationGroup, day: Int32)
    /// Something that happened.
    case event(DrawnEvent)
}
