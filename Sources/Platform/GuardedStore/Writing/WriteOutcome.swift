// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// What became of one write.
package struct WriteOutcome: Sendable {
    /// What was done; `matched` is a conditional create that found one already there.
    package enum Kind: Sendable, Hashable { case created, updated, deleted, matched }

    /// What was done.
    package var kind: Kind
    /// As it stands now.
    package var resource: StoredResource

    /// Whether it is new.
    package var wasCreated: Bool { kind == .created }
}
