// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity

/// The facts of one question of access by somebody who is not at work.
package struct IndividualRequest: Sendable, Hashable {
    /// What she wants to do.
    package enum Action: String, Sendable, Hashable, CaseIterable {
        case readRecord
        case readLog
        case createBlock
        case liftBlock
        case giveConsent
        case withdrawConsent
        case requestCorrection
    }

    /// What she is to the person whose data it is.
    package enum Relation: String, Sendable, Hashable, CaseIterable {
        case selfSame = "self"
        case guardian
        /// An adult with the person's own mandate.
        case proxy
        /// *God man* or *förvaltare*.
        case courtAppointed
        case other
    }

    /// What she wants to do.
    package var action = Action.readRecord
    /// Signed in with two factors.
    package var isStronglyIdentified = true
    /// What she is to the person.
    package var relation = Relation.selfSame
    /// Whole years of the person whose data it is; nil when not known, which refuses.
    package var age: Int?
    /// Concealment of the data.
    package var flags: LabelFlags = []
    /// The body of law of the data; nil when unknown, which refuses.
    package var sector: CareUnit.Sector?
    /// A document of the person alone: her own blocks and consents.
    package var isOwnDocument = false
    /// The unit that wrote keeps its notes out of direct access.
    package var isUnitConfidential = false
    /// Others may see the data under coherent documentation.
    package var isShared = false
    /// The data are shared because the person cannot decide.
    package var isSharedForIncapable = false
    /// The identity of the person is protected.
    package var isSubjectProtected = false
    /// The guardian has been given extended access to this unit.
    package var hasExtendedAccess = false
    /// The child has been found mature enough for this.
    package var isFoundMature = false
    /// Staff carry it out for the person who is with them.
    package var isThroughStaff = false

    /// All defaults: herself, reading, age not known.
    package init() {}

    /// Whether a decision about her own data, not reading.
    var isOwnDecision: Bool {
        switch action {
        case .createBlock, .liftBlock, .giveConsent, .withdrawConsent: true
        case .readRecord, .readLog, .requestCorrection: false
        }
    }

    /// Whether the data are kept from the person herself.
    var isConcealedFromSubject: Bool {
        isUnitConfidential
            || !flags.isDisjoint(with: [.concealedFromSubject, .informant, .excludedFromDirectAccess])
    }

    /// Whether there is law for direct access to data of this body of law: health and dental records, and
    /// social care that others may see.
    var isOpenToDirectAccess: Bool {
        switch sector {
        case .health, .dental: true
        case .socialElderDisability: isShared
        case .socialOther, nil: false
        }
    }
}
