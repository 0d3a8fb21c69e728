// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What an expression may ask of the world: other resources, terminology, profiles. This module knows none
/// of them; what nobody answers is an error or nothing, as each function says.
package struct PathServices: Sendable {
    /// Answers `resolve()`: the resource that a reference names; nil when there is none. Contained resources
    /// and entries of the Bundle at hand are found without it.
    package var resolve: (@Sendable (_ reference: String) -> JSONValue?)?
    /// Answers `memberOf()`: whether a code, Coding or CodeableConcept is in a value set; nil when the value
    /// set is not known.
    package var isMember: (@Sendable (_ item: PathItem, _ valueSet: String) -> Bool?)?
    /// Answers `subsumes()` and `subsumedBy()`: whether a code is the other or above it; nil when unknown.
    package var subsumes: (@Sendable (_ item: PathItem, _ other: PathItem) -> Bool?)?
    /// Answers `conformsTo()`: whether an element is as a profile says; nil when the profile is not known.
    package var conforms: (@Sendable (_ item: PathItem, _ profile: String) -> Bool?)?
    /// Answers `elementDefinition()`: the ElementDefinition of an element; nil when it has none.
    package var definition: (@Sendable (_ item: PathItem) -> JSONValue?)?
    /// Answers `slice()`: whether an element is of a slice of a structure; nil when one of them is not known.
    package var isInSlice: (@Sendable (_ item: PathItem, _ structure: String, _ name: String) -> Bool?)?
    /// Answers `htmlChecks()`: whether a narrative is one that FHIR allows.
    package var isNarrative: (@Sendable (_ xhtml: String) -> Bool)?
    /// Hears what `trace()` sees. May hold a person's data: never a log.
    package var trace: (@Sendable (_ name: String, _ items: [PathItem]) -> Void)?

    /// Services that know nothing.
    package static let none = PathServices()

    /// Services that know what they are given.
    package init(
        resolve: (@Sendable (_ reference: String) -> JSONValue?)? = nil,
        isMember: (@Sendable (_ item: PathItem, _ valueSet: String) -> Bool?)? = nil,
        subsumes: (@Sendable (_ item: PathItem, _ other: PathItem) -> Bool?)? = nil,
        conforms: (@Sendable (_ item: PathItem, _ profile: String) -> Bool?)? = nil,
        definition: (@Sendable (_ item: PathItem) -> JSONValue?)? = nil,
        isInSlice: (@Sendable (_ item: PathItem, _ structure: String, _ name: String) -> Bool?)? = nil,
        isNarrative: (@Sendable (_ xhtml: String) -> Bool)? = nil,
        trace: (@Sendable (_ name: String, _ items: [PathItem]) -> Void)? = nil
    ) {
        self.resolve = resolve
        self.isMember = isMember
        self.subsumes = subsumes
        self.conforms = conforms
        self.definition = definition
        self.isInSlice = isInSlice
        self.isNarrative = isNarrative
        self.trace = trace
    }
}
