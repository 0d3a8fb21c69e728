// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Why a search parameter is left out.
struct ExtractionObstacle: Error {
    let reason: String
}
