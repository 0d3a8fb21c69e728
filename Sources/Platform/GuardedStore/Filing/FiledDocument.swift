// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A document made ready, with the version that it goes on from.
struct FiledDocument: Sendable {
    let write: PreparedWrite
    let expected: Int?
}
