// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Identity

/// One row of the access log: who, when, what, about whom, why, by which rule, with which outcome.
///
/// Holds no content of the record. Source: 4 kap. 3 § patientdatalagen, 4 kap. 9 § HSLF-FS 2016:40,
/// 10 § lagen (2001:454) om behandling av personuppgifter inom socialtjänsten.
package struct LogRow: Sendable, Hashable {
    /// The row's own id, unique over all streams.
    package var id: String
    /// What was done.
    package var activity: LogActivity
    /// When it was asked for.
    package var time: Instant
    /// What the reader said it was for.
    package var purpose: Purpose
    /// Who did it.
    package var user: LogUser
    /// About whom and what; empty for a search that found nothing.
    package var resources: [LogResource]
    /// The decision in the words of the decision table, such as `ALLOW`.
    package var decision: String
    /// The row of the decision table, such as `D4`.
    package var rule: String
    /// The place in law that the decision rests on, as cited.
    package var legalBasis: String
    /// What the decision rests on: a consent, relation or block, by id.
    package var consentID: String?
    /// The care relation that opened it, by id.
    package var relationID: String?
    /// The block that closed it, or was lifted, by id.
    package var blockID: String?
    /// The reason that the reader gave, in the reader's own words.
    package var reason: String?
    /// What was asked for, such as the search parameters' names; never their values.
    package var arguments: String
    /// By which way: `page`, `api` or `cli`.
    package var channel: String
    /// The request's id, which the operator's log has too.
    package var requestID: String

    /// A row without ids of consent, relation and block: those are set after.
    package init(
        id: String, activity: LogActivity, time: Instant, purpose: Purpose, user: LogUser,
        resources: [LogResource], decision: String, rule: String, legalBasis: String, requestID: String,
        channel: String = "", arguments: String = "", reason: String? = nil
    ) {
        self.id = id
        self.activity = activity
        self.time = time
        self.purpose = purpose
        self.user = user
        self.resources = resources
        self.decision = decision
        self.rule = rule
        self.legalBasis = legalBasis
        self.requestID = requestID
        self.channel = channel
        self.arguments = arguments
        self.reason = reason
    }

    /// The persons whom the row concerns: those shown, and the one acted for.
    package var persons: [PersonKey] {
        var persons: [PersonKey] = []
        for person in resources.compactMap(\.person) where !persons.contains(person) {
            persons.append(person)
        }
        return persons
    }

    /// True when something was shown or done, false for a refusal.
    package var isAllowed: Bool { decision.contains("ALLOW") }
}
