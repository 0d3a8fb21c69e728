// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A place in a text that takes no character.
enum PatternPlace: Sendable {
    case start, end, wordEdge, noWordEdge
}
