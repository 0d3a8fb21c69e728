// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity

extension CoordinatedPlan {
    /// What must be there before the plan is given out and is not, in the order of the page.
    package func missing(in directory: Directory) -> [PlanPart] {
        PlanPart.mandatory.filter { !isFilled($0, in: directory) }
    }

    /// Whether all five contents that the law asks for are there.
    package var hasAllContents: Bool {
        PlanPart.contents.allSatisfy { isFilled($0, in: Directory()) }
    }

    /// Whether a part is filled in.
    package func isFilled(_ part: PlanPart, in directory: Directory) -> Bool {
        switch part {
        case .participants: hasBothBodies(in: directory)
        case .consent: hasConsent
        case .goals: !goals.isEmpty
        case .needed: !needed.isEmpty
        case .municipality: hasMeasures(of: .municipality)
        case .region: hasMeasures(of: .region)
        case .others: hasNoOthers || hasMeasures(of: .other)
        case .overall: overall == .region || overall == .municipality
        case .crisis: !crisis.isEmpty
        case .followUp: followUp != nil
        case .contact: contact?.isWhole == true
        }
    }

    /// Whether the person has said yes to every unit that takes part.
    package var hasConsent: Bool {
        guard let consent, consent.isYes else { return false }
        return units.allSatisfy(consent.units.contains)
    }

    private func hasMeasures(of body: MainBody) -> Bool {
        let own = measures(of: body)
        return !own.isEmpty && own.allSatisfy(\.isWhole)
    }

    private func hasBothBodies(in directory: Directory) -> Bool {
        let bodies = units.compactMap { directory.units[$0]?.provider }
            .compactMap { directory.providers[$0] }.map(MainBody.init(of:))
        return bodies.contains(.region) && bodies.contains(.municipality)
    }
}
