// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CLibXML2

/// The elements of one name inside another.
struct XMLGroup {
    let name: String
    /// Never empty.
    var nodes: [xmlNodePtr]
}
