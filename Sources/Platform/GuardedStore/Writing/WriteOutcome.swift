// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// What became of one write.
package struct WriteOutcome: Sendable {
    package enum Kind: Sendable, Hashable { case created, updated, deleted, matched }

    package var kind: Kind
    package var resource: StoredResource

    package var wasCreated: Bool { kind == .created }
}
