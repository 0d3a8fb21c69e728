// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

extension CareProvider {
    /// The kind of fact that holds a provider; id and key are its HSA-id.
    package static let factKind = "provider"

    /// A provider read from a fact; nil for another kind, one that has ended or cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, fact.ended == nil, let body = FactBody(fact),
            let hsaID = body.hsaID("hsaId"), let kind = body.text("kind").flatMap(Kind.init(rawValue:))
        else { return nil }
        self.init(
            hsaID: hsaID, name: body.words("name"), organisationNumber: body.words("organisationNumber"),
            kind: kind, joinedSharing: body.day("joinedSharing")
        )
    }

    /// The fact that enters it into the directory.
    package func fact() -> Fact {
        let body: JSONTree = [
            "hsaId": .string(hsaID.text), "name": .string(name),
            "organisationNumber": .string(organisationNumber),
            "kind": .string(kind.rawValue), "joinedSharing": .optional(joinedSharing?.text),
        ]
        return Fact(directory: Self.factKind, id: hsaID, body: body)
    }
}

extension Fact {
    /// A fact of the directory: about nobody in care, valid until further notice.
    init(directory kind: String, id: HSAID, body: JSONTree) {
        self.init(
            kind: kind, id: id.text, person: nil, key: id.text, validFrom: .distantPast,
            recorded: .distantPast, body: body.encoded()
        )
    }
}
