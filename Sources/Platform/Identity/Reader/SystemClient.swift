// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Sweden

/// A system that acts for one care provider: an integration, an import, an export.
package struct SystemClient: Sendable, Hashable {
    /// Its id; unique in this node.
    package var id: String
    /// The name, for people.
    package var name: String
    /// The provider it acts for.
    package var provider: HSAID
    /// What it is registered for.
    package var purposes: [Purpose]
    /// What it may do with which types.
    package var scopes: Scopes

    /// A registered client.
    package init(id: String, name: String, provider: HSAID, purposes: [Purpose], scopes: Scopes) {
        self.id = id
        self.name = name
        self.provider = provider
        self.purposes = purposes
        self.scopes = scopes
    }
}
