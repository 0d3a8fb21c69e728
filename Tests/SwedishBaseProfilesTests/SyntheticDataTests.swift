// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import SwedishBaseProfiles
import SyntheticSweden
import Testing

/// The invented region writes Patient, Practitioner, PractitionerRole and Organization by the Swedish base
/// profiles.
@Suite("Synthetic data by the Swedish base profiles")
struct SyntheticDataTests {
    private static let validator = ConformanceValidator(ProfileSet(SwedishProfiles.resources))
    private static let region = SyntheticCountry(
        seed: 20, people: 300, today: CalendarDay(year: 2026, month: 11, day: 21) ?? .init(daysSinceEpoch: 0))

    /// How many resources of each type with a profile, and the errors of all.
    private func judged(_ trees: [JSONTree]) throws -> (counts: [String: Int], errors: Set<String>) {
        var counts: [String: Int] = [:]
        var errors: Set<String> = []
        for tree in trees {
            let root = try JSONDocument(parsing: tree.encoded()).root
            let type = try #require(root["resourceType"]?.string)
            guard let profile = SwedishProfiles.profile(for: type) else { continue }
            counts[type, default: 0] += 1
            var options = ConformanceOptions()
            options.profiles = [profile]
            options.checkIdentifier = SwedishProfiles.checkIdentifier
            options.now = Instant("2026-11-22T00:00:00Z")
            errors.formUnion(
                Self.validator.issues(in: root, options: options).filter(\.isError).map(\.diagnostics))
        }
        return (counts, errors)
    }

    @Test("every patient follows the profile")
    func patients() throws {
        let trees = (0..<Self.region.people).flatMap { Self.region.person($0).records.flatMap(\.resources) }
        let (counts, errors) = try judged(trees)
        #expect(counts["Patient", default: 0] >= 300)
        #expect(errors.isEmpty, "\(errors.sorted().prefix(10))")
    }

    @Test("every organisation, practitioner and role follows the profile")
    func directory() throws {
        let (counts, errors) = try judged(Self.region.organisations.directory.flatMap(\.resources))
        for type in ["Organization", "Practitioner", "PractitionerRole"] {
            #expect(counts[type, default: 0] > 0, "\(type)")
        }
        #expect(errors.isEmpty, "\(errors.sorted().prefix(10))")
    }
}
