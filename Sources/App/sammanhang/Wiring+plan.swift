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
            let place = try await desk.propose(draft(proposed, of: provider), for: visit)
            return StrategyPaths.measure(place.plan, place.measure, isDraft: true)
        }
    }

    /// The measure as plans have it: the provider answers for it, for the reason that was given, and its
    /// indicator begins with what has been published until now.
    private static func draft(_ proposed: ProposedMeasure, of provider: CareProvider) -> MeasureDraft {
        let measure = proposed.measure
        let goal: DirectionGoal =
            switch measure.goal {
            case .coCreator: .coCreator
            case .information: .information
            case .security: .security
            case .cooperation: .cooperation
            }
        let indicator = PlanIndicator(
            id: proposed.indicator, name: proposed.indicatorName, unit: proposed.unit,
            baseline: proposed.baseline, target: Double(measure.target),
            series: proposed.series.map { PlanIndicator.Value(day: $0.day, value: $0.value) })
        return MeasureDraft(
            title: measure.title, goal: goal, responsible: PlanActor(provider: provider),
            suitability: measure.suitability, targetGroups: [.everyone], aim: proposed.explanation,
            signal: proposed.signal, indicator: indicator, nextReport: measure.followUp,
            reporter: measure.owner)
    }
}
