// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What a resource stands in.
struct Surroundings: Sendable {
    /// The resource itself.
    let resource: JSONValue
    /// The resource that holds it when it is contained; itself otherwise.
    let root: JSONValue
    /// What `root` contains.
    let contained: ContainedIndex
    /// The resource that holds this one as contained, entry or parameter.
    var holder: JSONValue?
    /// The Bundle that it is an entry of, or inside of an entry of.
    let bundle: BundleIndex?
    /// The fullUrl of its entry.
    let fullURL: String?

    /// A resource that stands by itself, or is an entry of a Bundle.
    init(resource: JSONValue, bundle: BundleIndex? = nil, fullURL: String? = nil) {
        self.resource = resource
        root = resource
        contained = ContainedIndex(resource)
        self.bundle = bundle
        self.fullURL = fullURL
    }

    /// Another resource in the same surroundings: one that is contained, or what contains it.
    init(resource: JSONValue, within outer: Surroundings) {
        self.resource = resource
        root = outer.root
        contained = outer.contained
        bundle = outer.bundle
        fullURL = outer.fullURL
    }
}
