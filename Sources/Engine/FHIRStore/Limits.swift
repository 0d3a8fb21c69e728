// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What every store keeps to.
package enum StoreLimits {
    /// Resources on one page.
    package static let pageMax = 1_000
    /// UTF-8 bytes of one sort value; longer index texts do not exist.
    package static let sortTextBytesMax = 128
}
