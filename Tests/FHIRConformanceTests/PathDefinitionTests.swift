// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite("Rules that ask for definitions and slices")
struct PathDefinitionTests {
    /// The errors of a Patient by a profile with this rule at an element.
    private func broken(
        _ rule: String, at path: String = "Patient", _ members: String, more: String = ""
    ) throws
        -> [String]
    {
        let constraint =
            #"{"path":"\#(path)","constraint":[{"key":"d-1","severity":"error","human":"D","#
            + #""expression":"\#(rule)"}]}"#
        let found = try findings(patient(members), with: [profile("p", of: "Patient", constraint + more)])
        return found.filter { $0.isError || $0.code == .notSupported }.map(\.diagnostics)
    }

    private let members =
        #""name":[{"use":"official","family":"Ek"},{"use":"old","family":"Berg"}],"gender":"female","#
        + #""deceasedBoolean":false,"contact":[{"gender":"male","name":{"text":"A"}}]"#

    @Test(
        "elementDefinition says what R4 says of an element",
        arguments: [
            "name.first().elementDefinition().path = 'Patient.name'",
            "name.elementDefinition().all(max = '*')",
            "name.family.elementDefinition().path.distinct() = 'HumanName.family'",
            "gender.elementDefinition().binding.strength = 'required'",
            "gender.elementDefinition().select(min = 0 and max = '1' and type.code = 'code' and isSummary)",
            "deceased.elementDefinition().type.code = ('boolean' | 'dateTime')",
            "deceased.elementDefinition().path = 'Patient.deceased[x]'",
            "contact.elementDefinition().type.code = 'BackboneElement'",
            "contact.gender.elementDefinition().path = 'Patient.contact.gender'",
            "birthDate.elementDefinition().empty()", "elementDefinition().empty()",
            "'a'.elementDefinition().empty()",
        ])
    func definitions(_ rule: String) throws {
        #expect(try broken(rule, members).isEmpty)
    }

    @Test("slice finds the elements of a slice by its discriminator")
    func slices() throws {
        let slicing =
            #",{"path":"Patient.name","slicing":{"discriminator":[{"type":"value","path":"use"}],"rules":"open"}},"#
            + #"{"path":"Patient.name","sliceName":"formal"},"#
            + #"{"path":"Patient.name.use","fixedCode":"official"}"#
        for rule in [
            "name.slice('http://t.se/p', 'formal').family = 'Ek'",
            "name.slice('http://t.se/p', 'formal').count() = 1",
            "contact.slice('http://t.se/p', 'formal').empty()",
        ] {
            #expect(try broken(rule, members, more: slicing).isEmpty)
        }
        let wrong = "name.slice('http://t.se/p', 'formal').family = 'Berg'"
        #expect(try broken(wrong, members, more: slicing).count == 1)
    }

    @Test("a slice or a structure that is not known leaves the rule unjudged, and that is told")
    func unknown() throws {
        for rule in [
            "name.slice('http://t.se/p', 'none').exists()", "name.slice('http://t.se/x', 'a').exists()",
        ] {
            let found = try broken(rule, members)
            #expect(found.count == 1)
            #expect(found.first?.contains("was not judged by the rule d-1 of http://t.se/p: slice()") == true)
        }
    }
}
