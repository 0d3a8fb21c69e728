// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity

extension StrategyDesk {
    /// Registers that the reader's provider knows of a published version.
    ///
    /// - Throws: `.notFound`, `.notAllowed`, `.alreadyDone`.
    package func acknowledge(
        _ id: String, version number: Int, for visit: Visit
    ) async throws(StrategyError) -> Acknowledgement {
        guard StrategyRight.mayAcknowledge(visit.reader, at: now()),
            let commission = StrategyRight.commission(of: visit.reader, at: now())
        else { throw Self.refused }
        let version = try await version(number, of: id)
        let author = Self.author(visit.reader)
        let result: Result<Acknowledgement, StrategyError>
        do throws(DoorError) {
            result = try await door.changeOpenFacts(.acknowledgement, key: id, for: visit) { facts, stamp in
                let isDone = facts.compactMap(Acknowledgement.init(fact:)).contains {
                    $0.version == version.number && $0.provider == commission.provider
                }
                guard !isDone else {
                    return .failure(StrategyError(.alreadyDone, "the provider has said so already"))
                }
                let word = Acknowledgement(
                    plan: id, version: version.number, provider: commission.provider, moment: stamp,
                    by: author)
                return .success(OpenChange([word.fact], value: word))
            }
        } catch {
            throw StrategyError(error)
        }
        return try result.get()
    }
}
