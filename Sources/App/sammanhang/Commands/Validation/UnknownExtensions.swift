// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// What becomes of a resource with an extension that is not known here.
enum UnknownExtensions: String, ExpressibleByArgument, CaseIterable {
    case warn
    case refuse
}
