// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One step of a compiled pattern.
enum PatternStep: Sendable {
    case one(PatternSet)
    case place(PatternPlace)
    /// Tries the first way, and the second when that fails.
    case split(Int, Int)
    case jump(Int)
    /// Keeps the position under a number.
    case keep(Int)
    /// Fails when nothing was taken since the position was kept, so that empty loops end.
    case progress(Int)
    case again(group: Int)
    /// Looks ahead with the steps up to the place; takes nothing.
    case ahead(end: Int, isNegated: Bool)
    case match
}
