// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden

/// A *vårdenhet* or unit of social care: the border for an inner block.
package struct CareUnit: Sendable, Hashable {
    /// Which body of law the unit's documentation is under.
    package enum Sector: String, Sendable, Hashable, CaseIterable {
        case health
        case dental
        /// Measures for elderly people and people with disabilities; may take part in coherent documentation.
        case socialElderDisability = "social-elder-disability"
        /// Child protection, economic assistance, addiction…; never takes part in coherent documentation.
        case socialOther = "social-other"
    }

    /// Its id in HSA.
    package var hsaID: HSAID
    /// Its name, as people know it.
    package var name: String
    /// The provider it belongs to.
    package var provider: HSAID
    /// The body of law of what it writes.
    package var sector: Sector
    /// The independent branch (*verksamhetsgren*) inside the provider; empty when there is only one.
    package var branch: String
    /// What kind of unit; a text key such as `vardcentral`.
    package var kindOfUnit: String
    /// Whether it keeps its notes out of the person's own direct access (a shelter, forensic psychiatry…).
    package var isConfidentialToSubject: Bool

    /// A unit, open to the person herself unless said otherwise.
    package init(
        hsaID: HSAID, name: String, provider: HSAID, sector: Sector, branch: String, kindOfUnit: String,
        isConfidentialToSubject: Bool = false
    ) {
        self.hsaID = hsaID
        self.name = name
        self.provider = provider
        self.sector = sector
        self.branch = branch
        self.kindOfUnit = kindOfUnit
        self.isConfidentialToSubject = isConfidentialToSubject
    }

    /// Whether it investigates the need of support for elderly and disabled people.
    package var isInvestigating: Bool {
        sector == .socialElderDisability && kindOfUnit == Self.investigatingKind
    }

    /// The kind of unit that investigates the need of support.
    package static let investigatingKind = "needs-assessment"
}
