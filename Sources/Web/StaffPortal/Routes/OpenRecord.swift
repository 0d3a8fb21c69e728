// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import DesignSystem
import FHIRCore
import FHIRStore
import GuardedStore
import HTTPFront
import Hummingbird
import Identity

/// A person as a member of staff has come to her: who it is, what is open, who asks.
struct OpenRecord: Sendable {
    let person: RegisteredPerson
    let access: CareAccess
    let staff: StaffReader
    let commission: Commission
    let directory: Directory
    let visit: Visit

    var key: PersonKey { person.person }

    /// Name of the reader's unit.
    var unitName: String { directory.units[commission.unit]?.name ?? commission.name }
}

extension StaffRoutes {
    /// The person in the path, with what the reader may see and must answer. Logged by the door.
    ///
    /// - Throws: `.notFound` for somebody who is not in the register.
    func record(_ context: WebContext) async throws -> OpenRecord {
        guard let key = PersonKey(pathText: context.parameter("person")) else {
            throw WebError(.notFound, "the path names no person")
        }
        let visit = try context.visit()
        guard case .staff(let staff) = context.reader, let commission = staff.commission else {
            throw WebError(.needsCommission, "a record is opened in a commission")
        }
        let overview = try await door.overview(of: key, for: visit)
        guard let person = overview.registered else { throw WebError(.notFound, "nobody in the register") }
        let directory = try await door.directory()
        return OpenRecord(
            person: person, access: CareAccess(overview, for: staff, in: directory, at: now()), staff: staff,
            commission: commission, directory: directory, visit: visit)
    }

    /// The same where something must be open; nil when the person's own page has a question first.
    func openRecord(_ context: WebContext) async throws -> OpenRecord? {
        let record = try await record(context)
        return record.access.standing == .open ? record : nil
    }

    func head(_ record: OpenRecord) async throws -> PersonHead {
        let alerts = try await ReadSummary(door: door, now: now).alerts(of: record.key, for: record.visit)
        return PersonHead(person: record.person, alerts: alerts, access: record.access, today: today)
    }

    func printHeader(_ head: PersonHead, _ record: OpenRecord, _ words: StaffWords) -> PrintHeader {
        head.printHeader(by: record.staff.name, at: CareMoment(now()), words)
    }

    static func toPerson(_ context: WebContext) -> Response {
        Pages.redirect(to: "/vard/p/\(FormFields.encode(context.parameter("person")))")
    }
}
