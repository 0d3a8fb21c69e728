// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a resource stands in.
struct Surroundings: Sendable {
    /// The resource itself.
    let resource: JSONValue
    /// The resource that holds it when it is contained; itself otherwise.
    let root: JSONValue
    /// The resource that holds this one as contained, entry or parameter.
    var holder: JSONValue?
    /// The Bundle that it is an entry of, or inside of an entry of.
    let bundle: BundleIndex?
    /// The fullUrl of its entry.
    let fullURL: String?
}
