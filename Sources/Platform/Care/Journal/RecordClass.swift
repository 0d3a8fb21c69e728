// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRStore
import GuardedStore

/// Tells the record from what is kept beside it: entries of the person, her own consents, directories.
enum RecordClass {
    static func isRecord(_ labelClass: LabelClass) -> Bool {
        !labelClass.owner.isEmpty && labelClass.informationType != InformationType.person
            && labelClass.informationType != InformationType.consent
    }
}

extension PersonOverview {
    /// Refuses when there is data and the law lets the reader see none of it.
    package func refuseIfClosed() throws(DoorError) {
        let isOpen = classes.contains { RecordClass.isRecord($0.labelClass) }
        guard !isOpen, let refusal = visibility.distinctVerdicts.first(where: { !$0.isAllow }) else { return }
        throw DoorError(.forbidden, [], verdict: refusal)
    }
}
