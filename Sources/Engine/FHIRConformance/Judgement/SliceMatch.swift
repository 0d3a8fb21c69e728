// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What a discriminator says of a value and a slice.
enum SliceMatch: Sendable {
    case fits, differs
    /// The slice says nothing that the discriminator could compare.
    case silent
    /// It depends on what a reference leads to, and the reference cannot be followed.
    case untold

    init(_ fits: Bool) { self = fits ? .fits : .differs }
}
