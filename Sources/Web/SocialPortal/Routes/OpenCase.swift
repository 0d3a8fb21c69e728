// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import FHIRCore
import GuardedStore
import HTTPFront
import Identity
import SocialCare
import StaffPortal
import Sweden

/// A case as a member of staff has come to it.
struct OpenCase: Sendable {
    let file: CaseFile
    let person: RegisteredPerson
    let visit: Visit
    let directory: Directory
    let commission: Commission
    let now: Instant

    /// Whether the reader's unit investigates and decides here.
    var isOwn: Bool { file.main.unit == commission.unit }

    /// Who it is about. Warnings of care are not looked up here, and the banner says so.
    func banner(_ words: SocialWords) -> PatientBanner {
        let age = SwedishTime.age(born: person.birthDay, on: SwedishTime.day(of: now))
        let tags = person.isProtected ? [Tag(words["staff.protected"], kind: .blocked)] : []
        return PatientBanner(
            name: person.name, href: StaffPaths.person(person.person), number: person.identity.display,
            age: words.texts.plural("staff.age.years", age), tags: tags,
            noWarnings: words["social.banner.warnings"])
    }
}

extension SocialRoutes {
    /// The case in the path.
    ///
    /// - Throws: `.notFound` when it is none, is not there, or not for this reader.
    func opened(_ context: WebContext) async throws -> OpenCase {
        guard let id = ResourceID(context.parameter("case")) else {
            throw WebError(.notFound, "the path names no case")
        }
        guard let commission = context.commission else {
            throw WebError(.needsCommission, "a case is opened in a commission")
        }
        let visit = try context.visit()
        let file = try await work.open(id, for: visit)
        guard let person = try await staff.door.person(file.person, for: visit) else {
            throw WebError(.notFound, "nobody in the register")
        }
        return OpenCase(
            file: file, person: person, visit: visit, directory: try await staff.door.directory(),
            commission: commission, now: staff.now())
    }
}
