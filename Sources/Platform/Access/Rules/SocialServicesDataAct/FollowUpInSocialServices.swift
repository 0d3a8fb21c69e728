// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D34: a municipality follows up its own support for elderly and disabled people by counts, never by name.
///
/// Source: 12 § first paragraph 10 förordningen (2001:637) om behandling av personuppgifter inom
/// socialtjänsten: a municipal authority may process personal data for supervision, follow-up, evaluation,
/// quality assurance and administration. 7 a § second paragraph 2 lagen (2001:454) excepts follow-up,
/// evaluation and quality assurance, not administration, from the ban on sensitive data in compilations, so
/// only that purpose opens. 15 § of the ordinance limits search terms in 12 § 1–9 alone.
///
/// Read narrowly, for a jurist to confirm: private providers may follow up (18 §), but with names and numbers
/// as their only search terms (20 §), so they are refused; statistics as a purpose of its own lies outside
/// the act (3 §) and is refused; of other social services (D2) nothing is counted although 12 § 10 does not
/// except them. The wording read is that of förordning (2025:481); for earlier days the answer is no.
package struct FollowUpInSocialServices: Rule {
    package static let id = "D34"
    package static let source = LawReference(.socialServicesDataOrdinance, section: "12")
    package static let validFrom = InForce.socialServicesDataOrdinanceSection12

    /// The rule.
    package init() {}

    /// Minimised for follow-up of the municipality's own support; nil for the work with cases and research.
    package func verdict(on request: AccessRequest) -> Verdict? {
        guard request.isInsideSocialProvider else { return nil }
        switch request.purpose {
        case .care, .certificate, .insats, .research: return nil
        case .quality, .administration, .statistics:
            let isOpen =
                request.purpose == .quality && request.publicBody && request.sector == .socialElderDisability
            return isOpen
                ? answer(.allowMinimised, obligations: [.logPurpose, .minimise])
                : answer(.deny, detail: "outside")
        }
    }
}
