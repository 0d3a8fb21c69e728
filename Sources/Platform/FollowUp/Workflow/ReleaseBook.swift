// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

/// Which numbers are shown to everyone: facts about nobody, written through the door with their log row.
/// Nothing is shown until its owner has chosen it.
package struct ReleaseBook: Sendable {
    private let door: Door
    private let now: @Sendable () -> Instant

    /// - Parameter now: The clock.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// All that is open, of every care provider.
    package func open() async throws(DoorError) -> [Release] {
        try await door.openFacts(Release.kind).compactMap(Release.init(fact:)).filter(\.isOpen)
    }

    /// What a care provider has chosen for an indicator; nil when it has chosen nothing.
    package func release(
        of indicator: Indicator, at provider: HSAID
    ) async throws(DoorError) -> Release? {
        try await door.openFacts(Release.kind, key: provider.text).compactMap(Release.init(fact:))
            .first { $0.indicator == indicator.id }
    }

    /// Whether a reader may choose for her care provider: a strategist who may see its indicators.
    package func mayChoose(_ reader: Reader?) -> Bool {
        guard case .staff(let staff)? = reader, FollowUpRight(of: .staff(staff), at: now()) == .granted else {
            return false
        }
        return staff.commission?.rights.contains(.editStrategy) ?? false
    }

    /// Shows an indicator of the reader's care provider to everyone, or stops.
    ///
    /// - Throws: `.forbidden` for a reader without the right.
    package func choose(
        _ indicator: Indicator, isOpen: Bool, for visit: Visit
    ) async throws(DoorError) {
        guard mayChoose(visit.reader), case .staff(let staff) = visit.reader,
            let provider = staff.commission?.provider
        else { throw DoorError(.forbidden, .forbidden, "To show numbers openly is not for this reader.") }
        let by = staff.isProtected ? staff.title : "\(staff.name), \(staff.title)"
        try await write([indicator], of: provider, isOpen: isOpen, by: by, for: visit)
    }

    /// Shows all indicators of a care provider to everyone; for who makes an invented country.
    package func openAll(of provider: HSAID, by: String, for visit: Visit) async throws(DoorError) {
        guard case .system = visit.reader else {
            throw DoorError(.forbidden, .forbidden, "To show all numbers openly is not for this reader.")
        }
        try await write(Indicator.all, of: provider, isOpen: true, by: by, for: visit)
    }

    private func write(
        _ indicators: [Indicator], of provider: HSAID, isOpen: Bool, by: String, for visit: Visit
    ) async throws(DoorError) {
        let result: Result<Void, Never> = try await door.changeOpenFacts(
            Release.kind, key: provider.text, for: visit
        ) { _, moment in
            let facts = indicators.map { indicator in
                Release(
                    provider: provider, indicator: indicator.id, isOpen: isOpen, by: by, moment: moment
                ).fact
            }
            return .success(OpenChange(facts, value: ()))
        }
        switch result {
        case .success: return
        }
    }
}
