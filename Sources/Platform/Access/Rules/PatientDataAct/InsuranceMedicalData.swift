// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// D3: data of an insurance-medical investigation stay at the unit that made it.
///
/// Source: 4 kap. 2 § patientdatalagen (2008:355), with lagen (2018:744) om försäkringsmedicinska
/// utredningar.
package struct InsuranceMedicalData: Rule {
    package static let id = "D3"
    package static let source = LawReference.patientDataAct(4, "2")
    package static let validFrom = InForce.insuranceMedicalData

    /// The rule.
    package init() {}

    /// Refused to every other unit.
    package func verdict(on request: AccessRequest) -> Verdict? {
        request.insuranceMed && !request.sameUnit ? answer(.deny) : nil
    }
}
