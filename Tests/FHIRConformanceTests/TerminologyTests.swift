// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite struct TerminologyTests {
    private let system = #"""
        {"resourceType":"CodeSystem","url":"urn:c","status":"active","content":"complete","concept":[
        {"code":"top","concept":[{"code":"leaf"}]},{"code":"other"}]}
        """#

    private func bound(_ strength: String, _ include: String) -> [String] {
        let set =
            #"{"resourceType":"ValueSet","url":"urn:v","status":"active","#
            + #""compose":{"include":[\#(include)]}}"#
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"Patient.maritalStatus","binding":{"strength":"\#(strength)","valueSet":"urn:v"}}"#)
        return [system, set, definition]
    }

    private func married(_ code: String, in system: String = "urn:c") -> String {
        patient(#""maritalStatus":{"coding":[{"system":"\#(system)","code":"\#(code)"}]}"#)
    }

    @Test("a code outside a required value set is an error, outside others a warning")
    func codeOutsideRequiredValue() throws {
        let include = #"{"system":"urn:c","concept":[{"code":"top"}]}"#
        #expect(try errors(married("top"), with: bound("required", include)).isEmpty)
        #expect(try errors(married("other"), with: bound("required", include)).count == 1)
        #expect(try errors(married("other"), with: bound("extensible", include)).isEmpty)
        let found = try findings(married("other"), with: bound("extensible", include))
        #expect(found.contains { $0.severity == .warning && $0.code == .codeInvalid })
    }

    @Test("filters go down the tree of a code system")
    func filtersGoDownTree() throws {
        let include =
            #"{"system":"urn:c","filter":[{"property":"concept","op":"descendent-of","value":"top"}]}"#
        #expect(try errors(married("leaf"), with: bound("required", include)).isEmpty)
        #expect(try errors(married("top"), with: bound("required", include)).count == 1)
    }

    @Test("a code that a complete code system lacks is an error")
    func codeCompleteCodeSystem() throws {
        #expect(try errors(married("none"), with: bound("example", #"{"system":"urn:c"}"#)).count == 1)
        #expect(
            try errors(married("none", in: "urn:d"), with: bound("example", #"{"system":"urn:c"}"#)).isEmpty)
    }

    @Test("a code system that is not at hand refuses nothing")
    func codeSystemNotAt() throws {
        let found = try findings(
            married("x", in: "urn:far"), with: bound("required", #"{"system":"urn:far"}"#))
        #expect(found.filter(\.isError).isEmpty)
        #expect(found.contains { $0.severity == .warning && $0.diagnostics.contains("could not be checked") })
    }

    @Test("of two bindings to the same value set the stronger one holds")
    func strongerBinding() throws {
        let set = bound("preferred", #"{"system":"urn:c","concept":[{"code":"top"}]}"#)
        let derived = profile(
            "d", of: "Patient",
            #"{"path":"Patient.maritalStatus","binding":{"strength":"required","valueSet":"urn:v"}}"#)
        for claims in [#""http://t.se/p","http://t.se/d""#, #""http://t.se/d","http://t.se/p""#] {
            let text =
                #"{"resourceType":"Patient","meta":{"profile":[\#(claims)]},"#
                + #""maritalStatus":{"coding":[{"system":"urn:c","code":"other"}]}}"#
            #expect(try errors(text, with: set + [derived]).count == 1)
        }
    }
}
