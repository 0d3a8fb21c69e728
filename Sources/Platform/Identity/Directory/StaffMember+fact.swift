// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

extension StaffMember {
    /// The kind of fact that holds a member of staff with her commissions; id and key are her HSA-id.
    package static let factKind = "staff"

    /// A member of staff read from a fact; nil for another kind, one that has ended or cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, fact.ended == nil, let body = FactBody(fact),
            let hsaID = body.hsaID("hsaId")
        else { return nil }
        let commissions = body["commissions"].map { $0.elements.compactMap(Commission.init(json:)) }
        self.init(
            hsaID: hsaID, name: body.words("name"), title: body.words("title"),
            isProtected: body.flag("protected"), commissions: commissions ?? []
        )
    }

    /// The fact that enters her into the directory.
    package func fact() -> Fact {
        let body: JSONTree = [
            "hsaId": .string(hsaID.text), "name": .string(name), "title": .string(title),
            "protected": .bool(isProtected), "commissions": .array(commissions.map(\.tree)),
        ]
        return Fact(directory: Self.factKind, id: hsaID, body: body)
    }
}

extension Commission {
    /// A commission as written in the fact of its holder; nil when something is missing.
    init?(json: JSONValue) {
        let text = { (name: String) in json[name]?.string }
        guard let hsaID = text("hsaId").flatMap({ HSAID($0) }),
            let unit = text("unit").flatMap({ HSAID($0) }),
            let provider = text("provider").flatMap({ HSAID($0) }),
            let purpose = text("purpose").flatMap(Purpose.init(rawValue:)),
            let validFrom = text("validFrom").map({ Instant($0) }) ?? .distantPast,
            let validTo = text("validTo").map({ Instant($0) }) ?? .distantFuture
        else { return nil }
        let names = json["rights"].map { $0.elements.compactMap(\.string) } ?? []
        let rights = Rights.names.filter { names.contains($0.name) }.map(\.right)
        self.init(
            hsaID: hsaID, name: text("name") ?? "", purpose: purpose, unit: unit, provider: provider,
            role: text("role") ?? "", rights: Rights(rights), validFrom: validFrom, validTo: validTo
        )
    }

    /// As written in the fact of its holder. Times without an end are left out.
    var tree: JSONTree {
        let rightNames = Rights.names.filter { rights.contains($0.right) }.map { JSONTree.string($0.name) }
        return [
            "hsaId": .string(hsaID.text), "name": .string(name), "purpose": .string(purpose.rawValue),
            "unit": .string(unit.text), "provider": .string(provider.text), "role": .string(role),
            "rights": .array(rightNames),
            "validFrom": validFrom == .distantPast ? .absent : .string(validFrom.text),
            "validTo": validTo == .distantFuture ? .absent : .string(validTo.text),
        ]
    }
}
