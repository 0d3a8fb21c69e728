// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// A *vårdgivare* or *omsorgsgivare*: who answers in law for care, or for social care, and its records.
///
/// Source: 1 kap. 3 § and 2 kap. 6 § patientdatalagen; 1 kap. lagen om sammanhållen vård- och
/// omsorgsdokumentation. A municipality is one legal person but has an entry as each.
package struct CareProvider: Sendable, Hashable {
    /// Which of the two; the law differs between them.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case careProvider = "VG"
        case socialCareProvider = "OG"
    }

    /// Its id in HSA.
    package var hsaID: HSAID
    /// Its name, as people know it.
    package var name: String
    /// Ten digits; the same for all boards of one region or municipality.
    package var organisationNumber: String
    /// Which of the two.
    package var kind: Kind
    /// Since when it takes part in coherent documentation; nil when it does not.
    package var joinedSharing: CalendarDay?

    /// A provider, not part of coherent documentation unless a day is given.
    package init(
        hsaID: HSAID, name: String, organisationNumber: String, kind: Kind, joinedSharing: CalendarDay? = nil
    ) {
        self.hsaID = hsaID
        self.name = name
        self.organisationNumber = organisationNumber
        self.kind = kind
        self.joinedSharing = joinedSharing
    }

    /// Whether it is the state, a region or a municipality: their organisation numbers begin with 2, and what
    /// their staff are called is public (2 kap. tryckfrihetsförordningen).
    package var isPublic: Bool { organisationNumber.hasPrefix("2") }

    /// Whether it takes part in coherent documentation on a day.
    package func hasJoinedSharing(on day: CalendarDay) -> Bool {
        joinedSharing.map { $0 <= day } ?? false
    }
}
