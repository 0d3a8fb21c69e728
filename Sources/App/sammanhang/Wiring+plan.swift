// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import HTTPFront
import Identity
import InsightPortal
import Strategy
import StrategyPortal

extension Wiring {
    /// The way from a signal of an indicator into the local plan of the reader's provider. Gives the page of
    /// the new measure.
    static func propose(_ node: Node) -> InsightRoutes.Propose {
        let desk = StrategyDesk(door: node.door, now: node.now)
        return { proposed, visit in
            guard case .staff(let staff) = visit.reader, let commission = staff.commission,
                let provider = try await node.door.directory().providers[commission.provider]
            else { return nil }
            let indicator = PlanIndicator(
                id: proposed.indicator, name: proposed.indicatorName, unit: proposed.unit,
                baseline: proposed.baseline, target: Double(proposed.measure.target), series: [])
            let draft = MeasureDraft(
                title: proposed.measure.title, goal: .information,
                responsible: PlanActor(provider: provider), suitability: proposed.measure.owner,
                targetGroups: [.everyone], aim: proposed.explanation, signal: proposed.signal,
                indicator: indicator, nextReport: proposed.measure.followUp, reporter: proposed.measure.owner)
            let place = try await desk.propose(draft, for: visit)
            return StrategyPaths.measure(place.plan, place.measure, isDraft: true)
        }
    }
}
