// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity

/// What keeps data out of follow-up, by person: blocks, and that the identity is protected; as of a moment.
struct ClosingFacts: Sendable {
    /// A fact, and how many of its moments (from, to, ended) have passed: what it says changes with them.
    private struct Standing: Sendable, Hashable {
        let fact: Fact
        let passed: Int
    }

    private let standing: [PersonKey: [Standing]]

    /// Of all blocks and register entries that are known.
    init(blocks: [Fact], register: [Fact], at now: Instant) {
        let protected = register.filter { fact in
            fact.person.map { PersonFacts(person: $0, facts: [fact]).isProtected } ?? false
        }
        var standing: [PersonKey: [Standing]] = [:]
        for fact in blocks + protected {
            guard let person = fact.person else { continue }
            let moments = [fact.validFrom, fact.validTo, fact.ended].compactMap(\.self)
            standing[person, default: []].append(
                Standing(fact: fact, passed: moments.count { $0 <= now }))
        }
        self.standing = standing
    }

    /// What is known of a person.
    func facts(about person: PersonKey) -> PersonFacts {
        PersonFacts(person: person, facts: standing[person]?.map(\.fact) ?? [])
    }

    /// The persons of whom these facts and others do not say the same.
    func persons(otherThanIn other: ClosingFacts) -> Set<PersonKey> {
        let all = Set(standing.keys).union(other.standing.keys)
        return all.filter { standing[$0] != other.standing[$0] }
    }
}
