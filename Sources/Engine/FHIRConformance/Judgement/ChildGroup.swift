// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema

/// The values of one element inside another.
struct ChildGroup {
    let element: ElementDefinition
    var items: [Element]
}
