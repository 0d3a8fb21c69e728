// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Mustache

/// How a button looks.
package enum ButtonKind: String, Sendable, Hashable, CaseIterable, MustacheCustomRenderable {
    /// The one thing the page is for.
    case primary
    /// Something else.
    case secondary
    /// What cannot easily be undone.
    case danger
    /// As a link.
    case quiet

    /// What a template prints.
    package var renderText: String {
        rawValue
    }

    /// Never nothing.
    package var isNull: Bool {
        false
    }
}
