// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite("Value sets of value sets, and large ones")
struct ValueSetTests {
    private func valueSet(_ name: String, _ compose: String) -> String {
        #"{"resourceType":"ValueSet","url":"urn:\#(name)","status":"active","compose":{\#(compose)}}"#
    }

    private func including(_ names: [String]) -> String {
        let inner = names.map { #""urn:\#($0)""# }.joined(separator: ",")
        return #""include":[{"valueSet":[\#(inner)]}]"#
    }

    private func listing(_ codes: [String]) -> String {
        let concepts = codes.map { #"{"code":"\#($0)"}"# }.joined(separator: ",")
        return #""include":[{"system":"urn:c","concept":[\#(concepts)]}]"#
    }

    private func bound(_ path: String, _ name: String) -> String {
        #"{"path":"Patient.\#(path)","binding":{"strength":"required","valueSet":"urn:\#(name)"}}"#
    }

    private let coded = #"{"coding":[{"system":"urn:c","code":"x"}]}"#

    @Test("what a value set answers does not hang on which other was asked before it")
    func order() throws {
        let chain =
            (0..<12).map { valueSet("v\($0)", including(["v\($0 + 1)"])) } + [valueSet("v12", listing(["y"]))]
        let definition = profile(
            "p", of: "Patient",
            bound("maritalStatus", "v0") + "," + bound("contact.relationship", "v8"))
        let text = patient(
            #""maritalStatus":\#(coded),"contact":[{"name":{"text":"A"},"relationship":[\#(coded)]}]"#)
        let found = try findings(text, with: chain + [definition])
        #expect(found.contains { $0.diagnostics.contains("could not be checked") }, "v0 is too deep")
        #expect(found.filter(\.isError).map(\.diagnostics).contains { $0.contains("a code of urn:v8") })
    }

    @Test("value sets that include each other many times over take a step each, and circles are unknown")
    func many() throws {
        let layers = (0..<8).map { layer in
            valueSet("w\(layer)", including(Array(repeating: "w\(layer + 1)", count: 30)))
        }
        let sets = layers + [valueSet("w8", listing(["x"])), valueSet("o", including(["o"]))]
        let text = patient(#""maritalStatus":\#(coded)"#)
        for (name, isKnown) in [("w0", true), ("o", false)] {
            let definition = profile("p", of: "Patient", bound("maritalStatus", name))
            let found = try findings(text, with: sets + [definition])
            #expect(found.filter(\.isError).isEmpty)
            #expect(found.contains { $0.diagnostics.contains("could not be checked") } != isKnown)
        }
    }

    @Test("that a large value set is not within another is seen in a moment", .timeLimit(.minutes(1)))
    func large() throws {
        let codes = (0..<5_000).map { "code-\($0)" }
        let filter =
            #""exclude":[{"system":"urn:c","filter":[{"property":"code","op":"regex","value":"(x|y)+"}]}]"#
        let sets = [
            valueSet("base", listing(codes.dropLast()) + "," + filter),
            valueSet("all", listing(codes)),
            #"{"resourceType":"CodeSystem","url":"urn:c","status":"active","content":"complete","concept":["#
                + codes.map { #"{"code":"\#($0)"}"# }.joined(separator: ",") + "]}",
        ]
        let base = profile("b", of: "Patient", bound("maritalStatus", "base"))
        let derived = profile(
            "p", of: "Patient", base: "http://t.se/b", bound("maritalStatus", "all"))
        let start = ContinuousClock.now
        let found = try findings(derived, with: sets + [base])
        #expect(found.contains { $0.diagnostics.contains("the code code-4999 that the required urn:base") })
        #expect(ContinuousClock.now - start < .seconds(10), "a scan of all codes for each takes minutes")
    }
}
