// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity

/// The facts of one question of access by staff. The default of each is the first value of the worked cases.
package struct AccessRequest: Sendable, Hashable {
    /// A care relation to the reader's unit.
    package enum Relation: String, Sendable, Hashable, CaseIterable {
        case none
        case current
        case earlier
    }

    /// Consent to coherent documentation for the reader's provider.
    package enum Consent: String, Sendable, Hashable, CaseIterable {
        case none
        case valid
        /// Refused or withdrawn, now or earlier.
        case refused
    }

    /// Whether the person can decide.
    package enum Capacity: String, Sendable, Hashable, CaseIterable {
        case able
        case temporarilyUnable = "tempUnable"
        case permanentlyUnable = "permUnable"
    }

    /// Signed in with two factors.
    package var loa3 = true
    /// An active commission and unit are chosen.
    package var commission = true
    /// The purpose lies within the commission's rights.
    package var purposeAllowed = true
    /// Why data are read.
    package var purpose = Purpose.care
    /// What the reader's provider is.
    package var actor = CareProvider.Kind.careProvider
    /// What the provider of the data is.
    package var owner = CareProvider.Kind.careProvider
    /// The body of law that the data are under.
    package var sector = CareUnit.Sector.health
    /// The data belong to the reader's care provider.
    package var sameVG = false
    /// The data belong to the reader's unit or process.
    package var sameUnit = false
    /// The data belong to the reader's social-care provider.
    package var sameOG = false
    /// The provider of the data is an authority: the state, a region or a municipality.
    package var publicBody = false
    /// The data belong to the reader's branch of social services.
    package var ownBranch = false
    /// The reader is assigned to the case.
    package var assigned = false
    /// Data of an insurance-medical investigation.
    package var insuranceMed = false
    /// The care relation to the reader's unit.
    package var relation = Relation.none
    /// Another documented need in care work.
    package var otherNeed = false
    /// Blocked against this reader inside the provider.
    package var innerBlocked = false
    /// Blocked against this reader's provider.
    package var outerBlocked = false
    /// The patient consents to lifting the block.
    package var liftConsent = false
    /// A patient who can decide refuses to lift it.
    package var liftRefused = false
    /// The officer may lift blocks.
    package var liftRight = false
    /// The answer to coherent documentation.
    package var consent = Consent.none
    /// The emergency reader has seen the earlier refusal and gives a reason.
    package var refusalConsidered = false
    /// The data may be assumed to matter for the purpose.
    package var relevance = true
    /// Whether the person can decide.
    package var capacity = Capacity.able
    /// A child who cannot consent.
    package var childCannotConsent = false
    /// Consent cannot be had.
    package var consentUnobtainable = false
    /// Care that the person cannot be without.
    package var vitalNeed = false
    /// Danger to life or serious risk to health.
    package var danger = false
    /// The person can ask for the block to be lifted.
    package var canAskLift = true
    /// Both providers have joined, the person is informed, and the data are made available.
    package var svodAvailable = false
    /// The person receives, or is investigated for, the reader's social-care measures.
    package var insats = false
    /// The person's attitude is clarified as far as possible.
    package var attitudeClarified = false
    /// There is no reason to assume that the person would have objected.
    package var noObjectionAssumed = false
    /// The reader has confirmed the choice to see another unit's data.
    package var activeChoice = false
    /// The person's identity is protected.
    package var subjectProtected = false
    /// Social-service data are searched by another term than the regulation allows.
    package var forbiddenSearchTerm = false

    /// All defaults.
    package init() {}
}
