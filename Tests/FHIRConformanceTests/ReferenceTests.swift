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
}
