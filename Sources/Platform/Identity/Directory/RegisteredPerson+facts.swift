// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

extension RegisteredPerson {
    /// The kind of fact that holds an entry; about the person, without a second key.
    package static let factKind = "register"
    /// The kind of fact that finds a person by one word of her name; the second key is the folded word.
    package static let nameFactKind = "register-name"
    /// The kind of fact that finds a guardian's children; about the child, the second key is the guardian.
    package static let guardianFactKind = "register-guardian"

    /// An entry read from a fact; nil for another kind, one that has ended or cannot be read.
    package init?(fact: Fact) {
        guard fact.kind == Self.factKind, fact.ended == nil, let person = fact.person,
            let body = FactBody(fact),
            let identity = body.text("identity").flatMap({ PersonalIdentityNumber($0) }),
            let birthDay = body.day("birthDay"), let sex = body.text("sex").flatMap(Sex.init(rawValue:))
        else { return nil }
        self.init(
            person: person, identity: identity, givenName: body.words("givenName"),
            familyName: body.words("familyName"), birthDay: birthDay, sex: sex,
            addressLines: body.texts("address"), municipality: body.words("municipality"),
            isProtected: body.flag("protected"),
            guardians: body.texts("guardians").compactMap { PersonKey(factText: $0) },
            deceased: body.day("deceased")
        )
    }

    /// The entry, and one fact for each word of the name that it is found by.
    package func facts() -> [Fact] {
        [entryFact] + guardianFacts
            + Self.nameKeys(name).map { word in
                Fact(
                    kind: Self.nameFactKind, id: "\(person.factText)-\(word)", person: person, key: word,
                    validFrom: .distantPast, recorded: .distantPast, body: Array("{}".utf8)
                )
            }
    }

    /// The words of a name, folded, each once: what `facts(kind: nameFactKind, key:)` is asked for.
    package static func nameKeys(_ name: String) -> [String] {
        let words = name.split { " -'".contains($0) }.prefix(Limits.nameWordsMax)
        return Set(words.map { SwedishOrder.collationKey(String($0)) }).sorted()
    }

    private var guardianFacts: [Fact] {
        guardians.map { guardian in
            Fact(
                kind: Self.guardianFactKind, id: "\(person.factText)-\(guardian.factText)", person: person,
                key: guardian.factText, validFrom: .distantPast, recorded: .distantPast,
                body: Array("{}".utf8)
            )
        }
    }

    private var entryFact: Fact {
        let body: JSONTree = [
            "identity": .string(identity.text), "givenName": .string(givenName),
            "familyName": .string(familyName), "birthDay": .string(birthDay.text),
            "sex": .string(sex.rawValue),
            "address": .array(addressLines.map { .string($0) }), "municipality": .string(municipality),
            "protected": .bool(isProtected), "guardians": .array(guardians.map { .string($0.factText) }),
            "deceased": .optional(deceased?.text),
        ]
        return Fact(
            kind: Self.factKind, id: person.factText, person: person, validFrom: .distantPast,
            recorded: .distantPast, body: body.encoded()
        )
    }
}
