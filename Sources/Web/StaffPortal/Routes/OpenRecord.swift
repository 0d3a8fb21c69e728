// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import Care
import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import Hummingbird
import Identity

/// A person as a member of staff has come to her: who it is, what is open, who asks.
package struct OpenRecord: Sendable {
    /// Who it is.
    package let person: RegisteredPerson
    let access: CareAccess
    /// Who asks.
    package let staff: StaffReader
    /// In which commission.
    package let commission: Commission
    /// Providers, units and staff.
    package let directory: Directory
    /// The visit that everything is read with.
    package let visit: Visit

    /// Whose record.
    package var key: PersonKey { person.person }

    /// Whether the reader's unit is of dental care.
    package var isDental: Bool { directory.units[commission.unit]?.sector == .dental }

    /// Whether something of hers is open to the reader, or she is tied to her.
    package var isOpen: Bool { access.standing == .open }

    /// Whether the reader's unit investigates the need of support, and may write down an application of hers.
    package var takesApplications: Bool {
        guard directory.units[commission.unit]?.isInvestigating == true, commission.rights.contains(.write)
        else { return false }
        return isOpen || access.standing == .notAssigned
    }

    /// Whether the commission is for care and gives the right to write.
    var canWrite: Bool { commission.purpose == .care && commission.rights.contains(.write) }

    /// Name of the reader's unit.
    package var unitName: String { directory.units[commission.unit]?.name ?? commission.name }
}

extension StaffRoutes {
    /// The person in the path, with what the reader may see and must answer. Logged by the door.
    ///
    /// - Throws: `.notFound` for somebody who is not in the register.
    package func record(_ context: WebContext) async throws -> OpenRecord {
        let (key, staff) = try asked(context)
        let visit = try context.visit()
        let overview = try await door.overview(of: key, for: visit)
        let access = CareAccess(overview, for: staff, in: try await door.directory(), at: now())
        // With nothing open, what the page shows is an entry of the register: the look-up is logged as one.
        let isOpen = access.standing == .open
        let person = isOpen ? overview.registered : try await door.person(key, for: visit)
        return try await opened(person, access, staff, visit)
    }

    /// The same where something must be open; nil when the person's own page has a question first.
    package func openRecord(_ context: WebContext) async throws -> OpenRecord? {
        let record = try await record(context)
        return record.access.standing == .open ? record : nil
    }

    /// The person in the path, of whom something has just been shown: a look-up in the register and no
    /// overview, so that the person's log does not tell of more than was read.
    ///
    /// - Parameter refusals: What is kept back beside what was shown.
    func shownRecord(_ context: WebContext, refusals: [Verdict] = []) async throws -> OpenRecord {
        let (key, staff) = try asked(context)
        let visit = try context.visit()
        let access = CareAccess(
            verdicts: refusals, isAnythingOpen: true, facts: PersonFacts(person: key), for: staff,
            in: try await door.directory(), at: now())
        return try await opened(try await door.person(key, for: visit), access, staff, visit)
    }

    /// The person that the path names, and who asks.
    package func asked(_ context: WebContext) throws -> (person: PersonKey, staff: StaffReader) {
        guard let key = PersonKey(pathText: context.parameter("person")) else {
            throw WebError(.notFound, "the path names no person")
        }
        guard case .staff(let staff) = context.reader, staff.commission != nil else {
            throw WebError(.needsCommission, "a record is opened in a commission")
        }
        return (key, staff)
    }

    private func opened(
        _ person: RegisteredPerson?, _ access: CareAccess, _ staff: StaffReader, _ visit: Visit
    ) async throws -> OpenRecord {
        guard let person else { throw WebError(.notFound, "nobody in the register") }
        guard let commission = staff.commission else { throw WebError(.needsCommission, "none is chosen") }
        return OpenRecord(
            person: person, access: access, staff: staff, commission: commission,
            directory: try await door.directory(), visit: visit)
    }

    /// Who a page is about, with warnings.
    package func head(_ record: OpenRecord) async throws -> PersonHead {
        let alerts = try await ReadSummary(door: door, now: now).alerts(of: record.key, for: record.visit)
        return PersonHead(person: record.person, warnings: alerts, access: record.access, today: today)
    }

    /// What the reader must answer before other data open: choices, consent, that something is blocked.
    package func questions(_ record: OpenRecord, _ context: WebContext) -> AccessQuestions {
        AccessQuestions(
            record.access, about: record.key, seal: pages.seal(context, about: record.key), words(context))
    }

    func printHeader(_ head: PersonHead, _ record: OpenRecord, _ words: StaffWords) -> PrintHeader {
        head.printHeader(by: record.staff.name, at: CareMoment(now()), words)
    }

    /// Back to the person's own page, which tells what is asked first.
    package static func toPerson(_ context: WebContext) -> Response {
        Pages.redirect(to: "/vard/p/\(FormFields.encode(context.parameter("person")))")
    }
}
