// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

extension StrategyDesk {
    /// Changes a working copy.
    ///
    /// - Parameters:
    ///   - expected: The revision that the reader saw.
    ///   - change: Changes the plan, or says why not; then nothing is written.
    /// - Throws: `.notFound`, `.notAllowed`, `.conflict`, `.tooMuch`, and what `change` says.
    package func edit(
        _ id: String, expected: Int, for visit: Visit,
        _ change: @escaping @Sendable (inout Plan) -> StrategyError?
    ) async throws(StrategyError) -> PlanRecord {
        let moment = now()
        return try await write(id, for: visit) { current, stamp in
            guard var record = current else { return .failure(Self.missing) }
            guard StrategyRight.mayEdit(record.plan, visit.reader, at: moment) else {
                return .failure(Self.refused)
            }
            guard record.revision == expected else {
                return .failure(Self.conflict(expected, record.revision))
            }
            if let refusal = change(&record.plan) { return .failure(refusal) }
            guard Self.isWithinLimits(record.plan) else {
                return .failure(StrategyError(.tooMuch, "the plan is larger than the limits allow"))
            }
            record.revision += 1
            record.changed = stamp
            record.changedBy = Self.author(visit.reader)
            return .success(OpenChange([record.fact], value: record))
        }
    }

    /// Publishes the working copy as the next version.
    ///
    /// - Throws: `.faults` with all that keeps it from being published; `.alreadyDone` without changes.
    package func publish(
        _ id: String, expected: Int, note: String, for visit: Visit
    ) async throws(StrategyError) -> PlanVersion {
        let moment = now()
        return try await write(id, for: visit) { current, stamp in
            guard var record = current else { return .failure(Self.missing) }
            guard StrategyRight.mayEdit(record.plan, visit.reader, at: moment) else {
                return .failure(Self.refused)
            }
            guard record.revision == expected else {
                return .failure(Self.conflict(expected, record.revision))
            }
            guard record.hasChanges else {
                return .failure(StrategyError(.alreadyDone, "nothing has changed since it was published"))
            }
            let faults = PlanFault.all(in: record.plan, on: SwedishTime.day(of: moment))
            guard faults.isEmpty else {
                return .failure(StrategyError(.faults(faults), "the plan is not complete"))
            }
            return .success(Self.publication(of: &record, at: stamp, by: visit.reader, note: note))
        }
    }

    static func publication(
        of record: inout PlanRecord, at stamp: Instant, by reader: Reader, note: String
    ) -> OpenChange<PlanVersion> {
        record.published += 1
        record.publishedRevision = record.revision
        let version = PlanVersion(
            number: record.published, plan: record.plan, published: stamp, by: author(reader),
            note: String(note.prefix(StrategyLimits.textMax)))
        return OpenChange([record.fact, version.fact], value: version)
    }

    /// Reads a working copy and writes what follows, in one transaction.
    func write<Value: Sendable>(
        _ id: String, for visit: Visit,
        _ body: @escaping @Sendable (PlanRecord?, Instant) -> Result<OpenChange<Value>, StrategyError>
    ) async throws(StrategyError) -> Value {
        let result: Result<Value, StrategyError>
        do throws(DoorError) {
            result = try await door.changeOpenFacts(.plan, key: id, for: visit) { facts, stamp in
                body(facts.lazy.compactMap(PlanRecord.init(fact:)).first, stamp)
            }
        } catch {
            throw StrategyError(error)
        }
        return try result.get()
    }

    static let missing = StrategyError(.notFound, "there is no such plan")
    static let refused = StrategyError(.notAllowed, "the commission gives no right to it")

    static func conflict(_ expected: Int, _ actual: Int) -> StrategyError {
        StrategyError(.conflict(expected: expected, actual: actual), "the plan was changed meanwhile")
    }

    /// Name and title; the title alone where the name is protected.
    static func author(_ reader: Reader) -> String {
        switch reader {
        case .staff(let staff): staff.isProtected ? staff.title : "\(staff.name), \(staff.title)"
        case .system: "Sammanhang"
        case .individual: reader.name
        }
    }

    static func isWithinLimits(_ plan: Plan) -> Bool {
        guard plan.title.count <= StrategyLimits.titleMax,
            plan.measures.count <= StrategyLimits.measuresMax,
            plan.decisions.count <= StrategyLimits.rowsMax
        else { return false }
        return plan.measures.allSatisfy { measure in
            let rows = [
                measure.milestones.count, measure.indicators.count, measure.reports.count,
                measure.decisions.count, measure.participants.count, measure.dependencies.count,
            ]
            let series = measure.indicators.map(\.series.count)
            let texts = Array(measure.texts.values) + [measure.suitability] + measure.reports.map(\.text)
            return measure.title.count <= StrategyLimits.titleMax
                && (rows + series).allSatisfy { $0 <= StrategyLimits.rowsMax }
                && texts.allSatisfy { $0.count <= StrategyLimits.textMax }
        }
    }
}
