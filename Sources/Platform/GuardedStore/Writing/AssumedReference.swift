// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch

/// What a conditional reference found before the lock was taken; inside the transaction it must find the
/// same.
struct AssumedReference: Sendable {
    let query: SearchQuery
    let found: ResourceKey
}
