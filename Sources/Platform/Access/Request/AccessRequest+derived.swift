// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What several rules ask of the same facts.
extension AccessRequest {
    /// A care provider's own health or dental data.
    var isInsideCareProvider: Bool {
        actor == .careProvider && sameVG && (sector == .health || sector == .dental)
    }

    /// A social-care provider's own data.
    var isInsideSocialProvider: Bool { actor == .socialCareProvider && sameOG }

    /// Data of another provider, or of what cannot be told to be one's own.
    var isBetweenProviders: Bool { !isInsideCareProvider && !isInsideSocialProvider }

    /// Care data of another provider asked for by a care provider.
    var isCareProviderAsking: Bool { isBetweenProviders && actor == .careProvider }

    /// Data of another provider asked for by a social-care provider.
    var isSocialProviderAsking: Bool { isBetweenProviders && actor == .socialCareProvider }

    /// Care, or a certificate, which counts as care.
    var isForCare: Bool { purpose == .care || purpose == .certificate }

    /// A current relation; for a certificate an earlier one suffices.
    var hasCareRelation: Bool {
        relation == .current || (purpose == .certificate && relation == .earlier)
    }

    /// A relation or another documented need in care.
    var hasNeedInCare: Bool { isForCare && (hasCareRelation || otherNeed) }

    /// An inner block stands between the reader's unit and the data. A unit reads its own data.
    var isBlockedInside: Bool { isInsideCareProvider && innerBlocked && !sameUnit }

    /// Somebody who can decide for herself.
    var isAbleToConsent: Bool { capacity == .able && !childCannotConsent }

    /// Danger, and consent cannot be had.
    var isEmergencyWithoutConsent: Bool { danger && consentUnobtainable }
}
