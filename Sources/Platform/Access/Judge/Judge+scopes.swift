// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity

extension Judge {
    /// Whether a client's scopes let it do something with a type: nil when they do, `S3` when not.
    ///
    /// Asked at the door before anything is read.
    package func scopeRefusal(
        for client: SystemClient, _ action: Scopes.Action, on type: ResourceType
    ) -> Verdict? {
        client.scopes.allows(action, on: type) ? nil : SystemRules.outsideScope
    }
}
