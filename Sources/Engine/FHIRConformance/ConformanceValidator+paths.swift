// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

extension ConformanceValidator {
    /// What an expression that is evaluated on a resource may ask of the profiles and terminology at hand:
    /// the same answers as the rules of profiles get.
    package func services(
        for resource: JSONValue, options: ConformanceOptions = ConformanceOptions()
    ) -> PathServices {
        let surroundings = Surroundings(resource: resource)
        return PathQuestions(judge: Judge(self, options), surroundings: surroundings).services
    }

    /// The type that a profile is for; nil when the profile is not known.
    package func type(of profile: String) -> String? { set.profile(profile)?.typeName }
}
