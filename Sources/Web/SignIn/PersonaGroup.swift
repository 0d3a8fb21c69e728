// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The three doors of the front page, as groups of personas.
enum PersonaGroup: String, Sendable, CaseIterable {
    case citizen
    case staff
    case insight
}
