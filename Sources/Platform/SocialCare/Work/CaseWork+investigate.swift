// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Sweden

extension CaseWork {
    /// Writes what was found in an area of life; what stood before stays as an earlier version.
    package func assess(
        _ assessment: AreaAssessment, in file: CaseFile, for visit: Visit
    ) async throws(DoorError) {
        let (member, _) = try staff(of: visit)
        try expect(
            file.main.kind == .support && file.main.step == .investigating, "No investigation is open.")
        for text in [
            assessment.ownWords, assessment.resources, assessment.assessment, assessment.goal,
        ] { _ = try checked(text, at: "text", isNeeded: false) }
        try await write([document(assessment, by: member)], about: file.person, for: visit)
    }

    /// An empty assessment of an area, or the one that is there.
    package func draft(_ area: LifeArea, in file: CaseFile) -> AreaAssessment {
        if var found = file.assessment(area, .investigation) {
            found.written = now()
            return found
        }
        return AreaAssessment(
            key: ResourceKey("Observation", .random()), area: area, inCase: file.main.key, written: now())
    }

    func document(_ assessment: AreaAssessment, by member: HSAID) -> Filing.Document {
        let texts = texts
        return Filing.Document(key: assessment.key, expected: assessment.version) { patient in
            assessment.tree(for: patient, by: member, texts)
        }
    }
}
