// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// What an expression may refer to beside the resource.
package struct PathEnvironment: Sendable {
    /// Values of `%name`. `%resource`, `%context`, `%rootResource`, `%ucum`, `%sct`, `%loinc` need no entry.
    package var variables: [String: [PathItem]]
    /// The resource that holds the one at hand, when that is a contained one or an entry of a Bundle; nil
    /// means that it stands for itself.
    package var rootResource: JSONValue?
    /// What `now()` and `today()` say; they fail without it, so that no expression depends on a hidden clock.
    package var now: Instant?
    /// The zone that `now()` and `today()` are written in.
    package var zone: ZoneRule
    /// Whom the expression may ask.
    package var services: PathServices {
        get { box.services }
        set { box = ServiceBox(newValue) }
    }
    /// How many steps an evaluation may take.
    package var stepsMax = PathLimits.stepsMax
    private var box: ServiceBox

    /// Makes an environment; without arguments one that knows nothing but the resource.
    package init(
        variables: [String: [PathItem]] = [:], rootResource: JSONValue? = nil, now: Instant? = nil,
        zone: ZoneRule = .utc, services: PathServices? = nil
    ) {
        self.variables = variables
        self.rootResource = rootResource
        self.now = now
        self.zone = zone
        box = services.map { ServiceBox($0) } ?? .none
    }
}
