// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D6: what another unit of the provider wrote is opened by an active choice, after its existence has been
/// shown.
///
/// Source: 4 kap. 4 § Socialstyrelsens föreskrifter HSLF-FS 2016:40 (paragraph not read in full), under 4
/// kap. 2 § patientdatalagen (2008:355).
package struct OtherUnitByChoice: Rule {
    package static let id = "D6"
    package static let source = LawReference(.boardRegulations, chapter: 4, section: "4")
    package static let validFrom = InForce.boardRegulations

    /// The rule.
    package init() {}

    /// Asks for the choice; allowed once it is made.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isInsideCareProvider, request.hasNeedInCare, !request.sameUnit, !request.innerBlocked
        else {
            return nil
        }
        return request.activeChoice
            ? answer(.allow, detail: "chosen", obligations: [.logChoice])
            : answer(.activeChoice, obligations: [.logChoice])
    }
}
