// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity
import Testing

@Suite("Scopes: SMART App Launch 2.2")
struct ScopesTests {
    @Test(
        "letters of cruds allow their actions on their type",
        arguments: [
            ("system/*.cruds", "Observation", Scopes.Action.allCases),
            ("system/Patient.rs", "Patient", [.read, .search]), ("system/Patient.rs", "Observation", []),
            ("patient/Observation.r user/Observation.c", "Observation", [.create, .read]),
            ("system/*.read", "Patient", [.read, .search]),
            ("system/Patient.write", "Patient", [.create, .update, .delete]),
            ("", "Patient", []),
        ])
    func allowed(text: String, type: String, actions: [Scopes.Action]) throws {
        let scopes = try #require(Scopes(text))
        let allowed = Scopes.Action.allCases.filter { scopes.allows($0, on: ResourceType(type)) }
        #expect(allowed == actions)
    }

    @Test(
        "what is no scope is refused",
        arguments: [
            "system/Patient", "Patient.rs", "system/Patient.sr", "system/Patient.", "system/patient.rs",
            "root/*.cruds",
            "system/*.cruds openid", "system/Observation.rs?category=laboratory",
        ])
    func refused(text: String) {
        #expect(Scopes(text) == nil)
    }
}
