// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

extension CareUnit {
    /// The kind of fact that holds a unit; id and key are its HSA-id.
    package static let factKind = "unit"

    /// A unit read from a fact; nil for another kind, one that has ended or cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, fact.ended == nil, let body = FactBody(fact),
            let hsaID = body.hsaID("hsaId"), let provider = body.hsaID("provider"),
            let sector = body.text("sector").flatMap(Sector.init(rawValue:))
        else { return nil }
        self.init(
            hsaID: hsaID, name: body.words("name"), provider: provider, sector: sector,
            branch: body.words("branch"), kindOfUnit: body.words("kindOfUnit"),
            isConfidentialToSubject: body.flag("confidentialToSubject")
        )
    }

    /// The fact that enters it into the directory.
    package func fact() -> Fact {
        let body: JSONTree = [
            "hsaId": .string(hsaID.text), "name": .string(name), "provider": .string(provider.text),
            "sector": .string(sector.rawValue), "branch": .string(branch), "kindOfUnit": .string(kindOfUnit),
            "confidentialToSubject": .bool(isConfidentialToSubject),
        ]
        return Fact(directory: Self.factKind, id: hsaID, body: body)
    }
}
