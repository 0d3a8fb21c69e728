// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Identity

/// Who did it, as the person may later read it.
package struct LogUser: Sendable, Hashable {
    /// What sort of user: `none` is someone unknown.
    package enum Kind: String, Sendable, Hashable { case staff, individual, system, none }

    /// What sort of user.
    package var kind: Kind
    /// HSA-id of a staff member, client id of a system, keyed hash of an individual.
    package var id: String
    /// Empty for individuals: the person's log never carries another private person's name as text.
    package var name: String
    /// The profession, in the words of HSA.
    package var title: String
    /// HSA-id of the commission (medarbetaruppdrag).
    package var assignment: String
    /// HSA-id of the provider that the user acts for; empty for individuals.
    package var careProvider: String
    /// HSA-id of the unit of the commission.
    package var careUnit: String
    /// The person acted for, when a guardian acts for a child.
    package var onBehalfOf: PersonKey?
    /// The staff member's own name is protected and is never shown in the person's log.
    package var isProtected: Bool

    /// A user, with what is known of her.
    package init(
        kind: Kind, id: String, name: String = "", title: String = "", assignment: String = "",
        careProvider: String = "", careUnit: String = "", onBehalfOf: PersonKey? = nil,
        isProtected: Bool = false
    ) {
        self.kind = kind
        self.id = id
        self.name = name
        self.title = title
        self.assignment = assignment
        self.careProvider = careProvider
        self.careUnit = careUnit
        self.onBehalfOf = onBehalfOf
        self.isProtected = isProtected
    }

    /// Who the reader is, in the log's words.
    package init(_ reader: Reader) {
        switch reader {
        case .individual(let individual):
            self.init(
                kind: .individual, id: String(individual.person.rawValue), onBehalfOf: individual.actingFor)
        case .staff(let staff):
            self.init(
                kind: .staff, id: staff.hsaID.text, name: staff.name, title: staff.title,
                assignment: staff.commission?.hsaID.text ?? "",
                careProvider: staff.commission?.provider.text ?? "",
                careUnit: staff.commission?.unit.text ?? "", isProtected: staff.isProtected)
        case .system(let client):
            self.init(kind: .system, id: client.id, name: client.name, careProvider: client.provider.text)
        }
    }

    /// Someone who could not be told, such as a request without a valid token.
    package static let unknown = LogUser(kind: .none, id: "")
}
