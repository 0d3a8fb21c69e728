// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A part of a pattern as it was written.
indirect enum PatternNode: Sendable {
    case nothing
    case one(PatternSet)
    case sequence([PatternNode])
    case either([PatternNode])
    /// Kept under a number.
    case group(PatternNode, number: Int)
    case repeated(PatternNode, from: Int, upTo: Int?, isLazy: Bool)
    case place(PatternPlace)
    case again(group: Int)
    case ahead(PatternNode, isNegated: Bool)
}
