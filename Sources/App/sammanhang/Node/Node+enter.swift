// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore
import Identity
import Sweden

extension Node {
    /// Makes a provider that is not there; a known one is left as it is.
    func enterProvider(_ id: HSAID, name: String?) async throws {
        if try await door.directory().providers[id] != nil { return }
        let provider = CareProvider(
            hsaID: id, name: name ?? id.text, organisationNumber: id.organisationNumber, kind: .careProvider,
            joinedSharing: nil)
        try await door.enter([provider.fact()], for: loader(for: id, command: "import"))
    }
}
