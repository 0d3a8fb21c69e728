// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRSchema

/// One step on the way to an element of a profile.
struct ProfileStep: Sendable {
    /// The name of the element without `[x]` and without a type.
    let name: String
    /// The slice that the way goes through.
    let slice: String?
    /// The type, when the differential writes a choice with it: `valueQuantity`.
    let typeName: String?
    /// What R4 says of the element; nil where the type of what holds it is not told.
    let definition: ElementDefinition?
}
