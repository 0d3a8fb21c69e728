// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity
import Sweden

/// Answers for one resource and for sets, from the same tables.
///
/// `visibility` asks once for each label class of a person and makes the predicate of those allowed, so that
/// verdict and predicate agree by construction.
package struct Judge: Sendable {
    let directory: Directory
    /// What the law leaves open, as decided here.
    package let policy: Policy
    let staffTable: StaffTable
    private let individualTable: IndividualTable

    /// A judge who knows the organisations. Make a new one when the directory has changed.
    package init(directory: Directory, policy: Policy = .standard) {
        self.directory = directory
        self.policy = policy
        staffTable = StaffTable(policy: policy)
        individualTable = IndividualTable(policy: policy)
    }

    /// Whether a reader may see one resource.
    ///
    /// - Parameter facts: What is known about the person. Nil for resources about nobody; then every
    ///   resource about somebody is refused to people and staff.
    package func verdict(
        for reader: Reader, purpose: Purpose, about facts: PersonFacts?, on labels: Labels, at now: Instant
    ) -> Verdict {
        if SystemRules.isDirectory(labels) { return SystemRules.directory }
        if case .system(let client) = reader {
            return SystemRules.verdict(for: client, purpose: purpose, owner: labels.labelClass.owner)
        }
        guard let facts, !labels.isAboutSeveral, labels.person == facts.person else {
            return SystemRules.notOnePerson
        }
        switch reader {
        case .staff(let staff):
            let request = request(for: staff, purpose: purpose, about: facts, on: labels, at: now)
            return verdict(on: request, at: now)
        case .individual(let individual):
            let request = individualRequest(.readRecord, for: individual, about: facts, on: labels, at: now)
            return verdict(on: request, at: now)
        case .system: return SystemRules.notOnePerson
        }
    }

    /// What the staff table says of a request at a moment.
    package func verdict(on request: AccessRequest, at now: Instant) -> Verdict {
        staffTable.verdict(on: request, day: SwedishTime.day(of: now))
    }

    /// What the table for people says of a request at a moment.
    package func verdict(on request: IndividualRequest, at now: Instant) -> Verdict {
        individualTable.verdict(on: request, day: SwedishTime.day(of: now))
    }
}
