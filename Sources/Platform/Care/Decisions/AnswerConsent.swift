// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Lets a person answer whether a care provider may read what others have written, change her mind and take
/// it back.
///
/// Source: 3 kap. 1 § lagen (2022:913) om sammanhållen vård- och omsorgsdokumentation.
package struct AnswerConsent: Sendable {
    let door: Door
    let now: @Sendable () -> Instant

    /// A question that waits for an answer.
    package struct Question: Sendable, Hashable {
        /// Who would read.
        package let provider: CareProvider
        /// The unit that the person has contact with.
        package let unit: CareUnit?
        /// Since when.
        package let since: Instant

        /// A question.
        package init(provider: CareProvider, unit: CareUnit?, since: Instant) {
            self.provider = provider
            self.unit = unit
            self.since = since
        }
    }

    /// What a person's page of consents shows.
    package struct Standing: Sendable {
        /// Newest contact first.
        package var questions: [Question]
        /// Answers that hold now, newest first; one for each provider and unit.
        package var current: [SharingConsent]
        /// The others, newest first.
        package var earlier: [SharingConsent]

        /// A standing.
        package init(questions: [Question], current: [SharingConsent], earlier: [SharingConsent]) {
            self.questions = questions
            self.current = current
            self.earlier = earlier
        }
    }

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// Questions and answers of a person.
    ///
    /// - Throws: `.forbidden` with the verdict when the law lets the reader see nothing of the person's data,
    ///   and for a guardian: answers are the person's own.
    package func standing(of person: PersonKey, for visit: Visit) async throws(DoorError) -> Standing {
        let overview = try await door.overview(of: person, for: visit)
        try overview.refuseIfClosed()
        let sharers = overview.classes.map(\.labelClass).filter { RecordClass.isRecord($0) && $0.isShared }
        var facts = overview.facts
        facts.consents = try await door.consents(of: person, for: visit)
        return Self.standing(
            facts, sharingProviders: Set(sharers.map(\.owner)), in: try await door.directory(),
            at: now())
    }

    /// A provider asks when it takes part in the person's care and in coherent documentation, others share
    /// data about her, and she has given no answer that holds.
    static func standing(
        _ facts: PersonFacts, sharingProviders: Set<String>, in directory: Directory, at now: Instant
    ) -> Standing {
        var current: [SharingConsent] = []
        var earlier: [SharingConsent] = []
        for consent in facts.consents.sorted(by: { $0.validity.from > $1.validity.from }) {
            let isReplaced = current.contains { $0.provider == consent.provider && $0.unit == consent.unit }
            if consent.validity.holds(at: now), !isReplaced {
                current.append(consent)
            } else {
                earlier.append(consent)
            }
        }
        let day = SwedishTime.day(of: now)
        var questions: [Question] = []
        let relations = facts.relations.filter { $0.validity.holds(at: now) }
            .sorted { ($0.validity.from, $0.unit) > ($1.validity.from, $1.unit) }
        for relation in relations {
            guard let provider = directory.providers[relation.provider], provider.hasJoinedSharing(on: day),
                !questions.contains(where: { $0.provider == provider }),
                !current.contains(where: { $0.provider == provider.hsaID }),
                sharingProviders.contains(where: { $0 != provider.hsaID.text })
            else { continue }
            questions.append(
                Question(
                    provider: provider, unit: directory.units[relation.unit], since: relation.validity.from))
        }
        return Standing(questions: questions, current: current, earlier: earlier)
    }

    /// Registers the person's own answer to a provider; it counts at once.
    ///
    /// - Parameter until: The last day it holds; nil until she changes her mind.
    package func answer(
        _ provider: HSAID, isYes: Bool, until: CalendarDay?, for visit: Visit
    ) async throws(DoorError) {
        let end = until.map { SwedishTime.start(of: $0.adding(days: 1)) }
        _ = try await door.answerConsent(
            ConsentAnswer(person: visit.reader.ownPerson, organisation: provider, isYes: isYes, until: end),
            for: visit)
    }

    /// Takes an answer back.
    package func withdraw(id: String, for visit: Visit) async throws(DoorError) {
        _ = try await door.withdrawConsent(id: id, for: visit)
    }
}
