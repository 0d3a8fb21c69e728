// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite struct ReferenceTests {
    @Test("a reference leads to a type that R4 allows there")
    func referenceLeadsTypeR4() throws {
        #expect(
            try errors(#"{"resourceType":"Patient","managingOrganization":{"reference":"Organization/1"}}"#)
                .isEmpty)
        #expect(
            try errors(#"{"resourceType":"Patient","managingOrganization":{"reference":"Patient/1"}}"#).count
                == 1)
    }

    @Test("the type told is that of the target")
    func typeToldTarget() throws {
        let text =
            ##"{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"A"}],"##
            + ##""managingOrganization":{"reference":"#o","type":"Patient"}}"##
        #expect(try errors(text).count == 1)
    }

    @Test("a target follows the profile that is asked of it")
    func targetFollowsProfileAsked() throws {
        let target = profile("named", of: "Organization", #"{"path":"Organization.name","min":1}"#)
        let holder = profile(
            "p", of: "Patient",
            #"{"path":"Patient.managingOrganization","type":[{"code":"Reference","#
                + #""targetProfile":["http://t.se/named"]}]}"#)
        func text(_ member: String) -> String {
            patient(
                ##""contained":[{"resourceType":"Organization","id":"o",\##(member)}],"##
                    + ##""managingOrganization":{"reference":"#o"}"##)
        }
        #expect(try errors(text(#""name":"A""#), with: [target, holder]).isEmpty)
        #expect(try errors(text(#""active":true"#), with: [target, holder]).count >= 1)
    }

    @Test("what lies outside is fetched when somebody can")
    func liesOutsideFetchedWhen() throws {
        let target = profile("named", of: "Organization", #"{"path":"Organization.name","min":1}"#)
        let holder = profile(
            "p", of: "Patient",
            #"{"path":"Patient.managingOrganization","type":[{"code":"Reference","#
                + #""targetProfile":["http://t.se/named"]}]}"#)
        let unnamed = try JSONDocument(parsing: #"{"resourceType":"Organization","active":true}"#).root
        var options = ConformanceOptions()
        options.resolve = { $0 == "Organization/1" ? unnamed : nil }
        let text = patient(#""managingOrganization":{"reference":"Organization/1"}"#)
        #expect(try errors(text, with: [target, holder], options: options).count == 1)
        #expect(try errors(text, with: [target, holder]).isEmpty)
    }

    @Test("references in a circle end")
    func referencesCircleEnd() throws {
        let holder = profile(
            "p", of: "Patient",
            #"{"path":"Patient.link.other","type":[{"code":"Reference","targetProfile":["http://t.se/p"]}]}"#)
        let linked = #"{"reference":"Patient/1"},"type":"seealso"}]"#
        let text =
            #"{"resourceType":"Patient","id":"1","meta":{"profile":["http://t.se/p"]},"#
            + #""link":[{"other":\#(linked)}"#
        let same = try JSONDocument(parsing: text).root
        var options = ConformanceOptions()
        options.resolve = { _ in same }
        #expect(try errors(text, with: [holder], options: options).isEmpty)
    }

    @Test("a contained resource is referred to")
    func containedIsReferred() throws {
        let contained = #""contained":[{"resourceType":"Organization","id":"o","name":"A"}]"#
        let reference = ##""managingOrganization":{"reference":"#o"}"##
        #expect(try errors(#"{"resourceType":"Patient",\#(contained),\#(reference)}"#).isEmpty)
        #expect(try errors(#"{"resourceType":"Patient",\#(contained)}"#).count == 1)
    }

    @Test("two contained resources do not have the same id")
    func containedIDsDiffer() throws {
        func text(_ second: String) -> String {
            let contained =
                #""contained":[{"resourceType":"Organization","id":"o","name":"A"},"#
                + #"{"resourceType":"Practitioner","id":"\#(second)","active":true}]"#
            return #"{"resourceType":"Patient",\#(contained),"#
                + ##""managingOrganization":{"reference":"#o"},"##
                + ##""generalPractitioner":[{"reference":"#p"}]}"##
        }
        #expect(try errors(text("p")).isEmpty)
        #expect(try errors(text("o")).contains { $0.contains("id of another contained resource") })
    }

    private func organization(_ reference: String, type: String = "Organization") -> String {
        #"{"resourceType":"Patient","managingOrganization":{"reference":"\#(reference)","type":"\#(type)"}}"#
    }

    @Test(
        "a reference that is none is refused",
        arguments: [
            "foo", "organization/1", "Organization/a b", "Organization/", "/Organization/1", "a/b/c",
        ])
    func noReference(text: String) throws {
        let found = try errors(organization(text))
        #expect(found.contains { $0.contains("is no reference") }, "\(found)")
    }

    @Test(
        "a reference of a form that FHIR knows passes",
        arguments: [
            "Organization/1", "Organization/1/_history/2", "Organization/1/_history/a", "http://a.se/x",
            "urn:uuid:c757873d-ec9a-4326-a141-556f43239520", "urn:oid:1.2.3", "Organization?identifier=a|b",
        ])
    func knownForms(text: String) throws {
        #expect(try findings(organization(text)).isEmpty)
    }

    @Test("a URN that says UUID or OID and is none is told of", arguments: ["urn:uuid:xx", "urn:oid:a"])
    func brokenURN(text: String) throws {
        let found = try findings(organization(text))
        #expect(found.map(\.severity) == [.warning])
    }

    @Test("the type told is the one that the reference names")
    func typeNamed() throws {
        let found = try errors(organization("Organization/1", type: "Practitioner"))
        #expect(found.count == 1)
        #expect(found.first?.contains("says Practitioner, but the target is Organization") == true)
    }

    @Test("many contained resources and references take a step each")
    func manyContained() throws {
        func text(_ count: Int) -> String {
            let contained = (0..<count).map {
                #"{"resourceType":"Practitioner","id":"p\#($0)","active":true}"#
            }
            let references = (0..<count).map { ##"{"reference":"#p\##($0)"}"## }
            return #"{"resourceType":"Patient","contained":[\#(contained.joined(separator: ","))],"#
                + #""generalPractitioner":[\#(references.joined(separator: ","))]}"#
        }
        let clock = ContinuousClock()
        let small = text(500)
        let large = text(4_000)
        #expect(try errors(small).isEmpty)
        let first = try clock.measure { _ = try errors(small) }
        let second = try clock.measure { _ = try errors(large) }
        print("contained and references: 500 in \(first), 4000 in \(second)")
        // Eight times as many: quadratic would take 64 times as long.
        #expect(second < first * 32)
    }
}
