// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite("A derived profile that names a type again keeps what its base says of it")
struct LeftOutTests {
    private static let prefix = "http://hl7.org/fhir/StructureDefinition"

    /// What is found of a Patient that follows a profile with an element, over one with another.
    private func found(
        _ members: String, by element: String, over base: String, with more: [String] = []
    ) throws -> [FHIRCore.Issue] {
        let definitions = [
            profile("base", of: "Patient", base),
            profile("p", of: "Patient", base: "http://t.se/base", element),
        ]
        return try findings(patient(members), with: definitions + more)
    }

    private func practitioner(_ more: String = "") -> String {
        #"{"path":"Patient.generalPractitioner","type":[{"code":"Reference"\#(more)}]}"#
    }

    private func leading(to target: String) -> String {
        #""generalPractitioner":[{"reference":"\#(target)"}]"#
    }

    @Test("the targets of a reference that are left out are those of the base, and nothing is told of it")
    func targets() throws {
        let base = practitioner(#","targetProfile":["\#(Self.prefix)/Practitioner"]"#)
        let right = try found(leading(to: "Practitioner/1"), by: practitioner(), over: base)
        #expect(right.isEmpty, "\(right.map(\.diagnostics))")
        let wrong = try found(leading(to: "Organization/1"), by: practitioner(), over: base)
        #expect(wrong.map(\.isError) == [true])
        #expect(wrong.first?.diagnostics.contains("must lead to \(Self.prefix)/Practitioner by") == true)
    }

    @Test("what is not left out goes before the base, as long as it is within it")
    func given() throws {
        let both = #"["\#(Self.prefix)/Practitioner","\#(Self.prefix)/Organization"]"#
        let base = practitioner(#","targetProfile":\#(both),"aggregation":["contained"]"#)
        let one = practitioner(#","targetProfile":["\#(Self.prefix)/Organization"]"#)
        let wrong = try found(leading(to: "Practitioner/1"), by: one, over: base)
        #expect(wrong.filter { $0.diagnostics.contains("must lead to") }.count == 1)
        #expect(wrong.filter { $0.diagnostics.contains("must be contained by") }.count == 1)
        #expect(wrong.count == 2)
    }

    @Test("how a target may be given, when it is left out, is as the base says")
    func aggregation() throws {
        let base = practitioner(#","aggregation":["contained"]"#)
        let wrong = try found(leading(to: "Practitioner/1"), by: practitioner(), over: base)
        #expect(wrong.map(\.isError) == [true])
        #expect(wrong.first?.diagnostics.contains("is referenced, but must be contained") == true)
    }

    @Test("an extension that is named again without its profile keeps it")
    func extensions() throws {
        let definition =
            #"{"resourceType":"StructureDefinition","url":"http://t.se/e","status":"draft","#
            + #""kind":"complex-type","type":"Extension","derivation":"constraint","#
            + #""baseDefinition":"\#(Self.prefix)/Extension","#
            + #""context":[{"type":"element","expression":"Patient"}],"differential":{"element":["#
            + #"{"path":"Extension.url","fixedUri":"http://t.se/e"},"#
            + #"{"path":"Extension.value[x]","min":1,"type":[{"code":"string"}]}]}}"#
        let slicing =
            #"{"path":"Patient.extension","slicing":{"discriminator":[{"type":"value","path":"url"}],"#
            + #""rules":"open"}},"#
        let slice = #"{"path":"Patient.extension","sliceName":"e","type":[{"code":"Extension""#
        let base = slicing + slice + #","profile":["http://t.se/e"]}]}"#
        let again = slice + #"}],"min":1}"#
        let right = #""extension":[{"url":"http://t.se/e","valueString":"x"}]"#
        #expect(try found(right, by: again, over: base, with: [definition]).isEmpty)
        let missing = try found(#""active":true"#, by: again, over: base, with: [definition])
        #expect(missing.filter(\.isError).count == 1)
    }

    @Test("a kind of the base's type keeps the profile of it, and a type without a name takes nothing away")
    func kinds() throws {
        let base =
            #"{"path":"Patient.contained","type":[{"code":"Resource","profile":["http://t.se/one"]}]}"#
        let one = profile("one", of: "Practitioner", #"{"path":"Practitioner.active","min":1}"#)
        let contained =
            ##""contained":[{"resourceType":"Practitioner","id":"a"}],"##
            + ##""generalPractitioner":[{"reference":"#a"}]"##
        for type in ["{\"code\":\"Practitioner\"}", "{\"code\":\"Resource\"}", "{\"id\":\"x\"}"] {
            let element = #"{"path":"Patient.contained","type":[\#(type)]}"#
            let wrong = try found(contained, by: element, over: base, with: [one]).filter(\.isError)
            #expect(wrong.count == 1, "\(type): \(wrong.map(\.diagnostics))")
        }
    }
}
