// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What the law leaves open, or leaves to practice: each with where it comes from and since when.
package struct Policy: Sendable, Hashable {
    /// One decision, with its source.
    package struct Parameter<Value: Sendable & Hashable>: Sendable, Hashable {
        /// What is decided.
        package var value: Value
        /// Where it comes from, and what would change it.
        package let source: String
        /// Since when it holds, as a year or day; empty when that is not known.
        package let since: String

        /// A decision.
        package init(_ value: Value, source: String, since: String = "") {
            self.value = value
            self.source = source
            self.since = since
        }
    }

    /// From this age a guardian no longer reads the child's record.
    package var guardianReadsUntilAge = Parameter(
        13, source: "Nationell praxis (Inera), inte lag; Ds 2023:26 föreslår annat")
    /// From this age one reads one's own record.
    package var readsOwnRecordFromAge = Parameter(
        16, source: "Nationell praxis (Inera), inte lag; Ds 2023:26 föreslår annat")
    /// From this age nobody has a guardian.
    package var adultFromAge = Parameter(18, source: "9 kap. 1 § föräldrabalken")
    /// Below this age a child is taken not to be able to consent to coherent documentation.
    package var consentsFromAge = Parameter(
        13, source: "3 kap. 1 § lagen (2022:913): barn som inte kan samtycka; ingen ålder i lag")
    /// From this age one blocks and consents without an assessment of maturity.
    package var decidesFromAge = Parameter(
        16, source: "4 kap. 4 § patientdatalagen och 6 kap. 11 § föräldrabalken; ingen ålder i lag")
    /// Whether it is told that blocked data exist.
    package var showBlockedExists = Parameter(
        true,
        source: "4 kap. 4 § patientdatalagen (får), 2 kap. 5 § lagen (2022:913) (ska); "
            + "artikel 8 EHDS 2025/327 omprövas 2029", since: "2023-01-01")
    /// Whether a private proxy may read a record by direct access.
    package var proxyRecordReadLegalBasis = Parameter(
        false, source: "5 kap. 5 § patientdatalagen, HFD 2017-12-04: bara den enskilde själv",
        since: "2017-12-04")
    /// Whether blocked data are left out of follow-up and administration inside a provider.
    package var leavesOutBlockedFromFollowUp = Parameter(
        true,
        source: "4 kap. 4 § patientdatalagen, försiktig läsning; Socialstyrelsen läser annat, jurist avgör")
    /// Whether the boards of one region or municipality count as one care provider.
    package var boardsAreOneProvider = Parameter(
        true, source: "5 kap. 4 § patientdatalagen; jurist bekräftar", since: "2008-07-01")

    /// The decisions as they stand in the sources.
    package static let standard = Policy()

    /// The decisions as they stand in the sources.
    package init() {}
}
