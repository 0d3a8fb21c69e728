// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Mustache

/// How soon care is needed.
package enum Urgency: String, Sendable, Hashable, CaseIterable, MustacheCustomRenderable {
    /// Now: 112.
    case emergency
    /// Today: 1177.
    case soon
    /// When it suits.
    case planned

    /// What a template prints.
    package var renderText: String {
        rawValue
    }

    /// Never nothing.
    package var isNull: Bool {
        false
    }
}
