// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// A reader as kept with a session or token.
///
/// For staff only ids are kept: name, protection and commissions are read from the directory each time, so
/// that a commission that is taken away is gone at the next request.
enum ReaderRecord: Sendable, Hashable {
    case individual(Individual)
    case staff(HSAID, isStronglyIdentified: Bool, commission: HSAID?)
    case system(SystemClient)

    init(_ reader: Reader) {
        switch reader {
        case .individual(let individual): self = .individual(individual)
        case .staff(let staff):
            self = .staff(
                staff.hsaID, isStronglyIdentified: staff.isStronglyIdentified,
                commission: staff.commission?.hsaID)
        case .system(let client): self = .system(client)
        }
    }

    /// Read from the body of a fact; nil when it cannot be.
    init?(_ body: FactBody) {
        switch body.text("kind") {
        case "individual":
            guard let person = body.person("person"), let birthDay = body.day("birthDay") else { return nil }
            self = .individual(
                Individual(
                    person: person, name: body.words("name"), birthDay: birthDay,
                    isStronglyIdentified: body.flag("strong"), actingFor: body.person("actingFor")
                ))
        case "staff":
            guard let hsaID = body.hsaID("hsaId") else { return nil }
            self = .staff(
                hsaID, isStronglyIdentified: body.flag("strong"), commission: body.hsaID("commission"))
        case "system":
            guard let id = body.text("id"), let provider = body.hsaID("provider"),
                let scopes = Scopes(body.words("scopes"))
            else { return nil }
            self = .system(
                SystemClient(
                    id: id, name: body.words("name"), provider: provider,
                    purposes: body.texts("purposes").compactMap(Purpose.init(rawValue:)), scopes: scopes
                ))
        default: return nil
        }
    }

    /// The members that keep it.
    var members: [(name: String, value: JSONTree)] {
        switch self {
        case .individual(let individual):
            [
                ("kind", "individual"), ("person", .string(individual.person.factText)),
                ("name", .string(individual.name)), ("birthDay", .string(individual.birthDay.text)),
                ("strong", .bool(individual.isStronglyIdentified)),
                ("actingFor", .optional(individual.actingFor?.factText)),
            ]
        case .staff(let hsaID, let isStrong, let commission):
            [
                ("kind", "staff"), ("hsaId", .string(hsaID.text)), ("strong", .bool(isStrong)),
                ("commission", .optional(commission?.text)),
            ]
        case .system(let client):
            [
                ("kind", "system"), ("id", .string(client.id)), ("name", .string(client.name)),
                ("provider", .string(client.provider.text)),
                ("purposes", .array(client.purposes.map { .string($0.rawValue) })),
                ("scopes", .string(client.scopes.text)),
            ]
        }
    }
}
