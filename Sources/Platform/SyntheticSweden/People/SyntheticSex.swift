// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Registered sex.
package enum SyntheticSex: String, Sendable, Hashable, CaseIterable {
    case female, male
}
