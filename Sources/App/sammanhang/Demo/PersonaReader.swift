// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore
import Identity
import Sweden

/// Makes the reader that a persona is, on a demo database.
struct PersonaReader: Sendable {
    let node: Node

    /// - Parameter commission: HSA-id; needed when a staff persona has several.
    func reader(_ key: String, commission: String?) async throws -> Reader {
        let people = try await node.door.demoPeople()
        guard !people.isEmpty else {
            throw NodeError("Personas exist on demo databases only (made by `sammanhang synth` or `demo`).")
        }
        guard let (persona, entry) = people.first(where: { $0.persona.key == key }) else {
            let known = people.map(\.persona.key).joined(separator: ", ")
            throw NodeError("There is no persona \(key). Known: \(known).")
        }
        if let staff = persona.staff { return try await self.staff(staff, commission: commission) }
        guard let person = persona.person else {
            throw NodeError("The persona \(key) can neither work nor be cared for.")
        }
        guard let registered = entry else {
            throw NodeError("The persona \(key) is not in the population register of this database.")
        }
        return .individual(
            Individual(
                person: person, name: registered.name, birthDay: registered.birthDay,
                isStronglyIdentified: true,
                actingFor: nil))
    }

    private func staff(_ id: HSAID, commission: String?) async throws -> Reader {
        guard let member = try await node.door.directory().staff[id] else {
            throw NodeError("\(id) is not in the directory of this database.")
        }
        let chosen =
            commission == nil && member.commissions.count == 1
            ? member.commissions.first : member.commissions.first { $0.hsaID.text == commission }
        guard let chosen else {
            let known = member.commissions.map { "\($0.hsaID) (\($0.name))" }.joined(separator: ", ")
            throw NodeError("Choose a commission with --commission: \(known).")
        }
        return .staff(
            StaffReader(
                hsaID: member.hsaID, name: member.name, title: member.title, isProtected: member.isProtected,
                isStronglyIdentified: true, commission: chosen))
    }
}
