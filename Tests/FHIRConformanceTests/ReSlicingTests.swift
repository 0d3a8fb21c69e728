// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite("Slices of slices, slices for the rest, and slices by what references lead to")
struct ReSlicingTests {
    private func phones(_ slicing: String, _ slices: String) -> String {
        profile(
            "p", of: "Patient",
            #"{"path":"Patient.telecom","slicing":{"discriminator":[{"type":"value","path":"system"}],"#
                + #"\#(slicing)}},{"path":"Patient.telecom","sliceName":"phone"},"#
                + #"{"path":"Patient.telecom.system","fixedCode":"phone","min":1},\#(slices)"#)
    }

    private func telecom(_ items: String) -> String { patient(#""telecom":[\#(items)]"#) }

    @Test("a slice of all others takes what is of no other slice, in a closed slicing too")
    func defaultSlice() throws {
        let definition = phones(
            #""rules":"closed""#,
            #"{"path":"Patient.telecom","sliceName":"@default"},{"path":"Patient.telecom.value","min":1}"#)
        let phone = #"{"system":"phone","use":"home"}"#
        #expect(
            try errors(telecom(phone + #",{"system":"fax","value":"1"}"#), with: [definition]).isEmpty)
        let lacking = try errors(telecom(phone + #",{"system":"fax"}"#), with: [definition])
        #expect(lacking.count == 1)
        #expect(lacking.first?.contains("telecom[1].value") == true)
    }

    @Test(
        "what a slice says of its own slices holds",
        arguments: [
            (#""rules":"closed""#, ["home"], true), (#""rules":"closed""#, ["home", "temp"], false),
            (#""rules":"open","ordered":true"#, ["home", "work"], true),
            (#""rules":"open","ordered":true"#, ["work", "home"], false),
            (#""rules":"openAtEnd""#, ["home", "temp"], true),
            (#""rules":"openAtEnd""#, ["temp", "home"], false),
        ])
    func inner(slicing: String, uses: [String], passes: Bool) throws {
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"Patient.telecom","slicing":{"discriminator":[{"type":"value","path":"system"}],"#
                + #""rules":"open"}},{"path":"Patient.telecom","sliceName":"phone","slicing":{"#
                + #""discriminator":[{"type":"value","path":"use"}],\#(slicing)}},"#
                + #"{"path":"Patient.telecom.system","fixedCode":"phone","min":1},"#
                + #"{"path":"Patient.telecom","sliceName":"phone/home"},"#
                + #"{"path":"Patient.telecom.use","fixedCode":"home","min":1},"#
                + #"{"path":"Patient.telecom","sliceName":"phone/work"},"#
                + #"{"path":"Patient.telecom.use","fixedCode":"work","min":1}"#)
        let items = uses.map { #"{"system":"phone","value":"1","use":"\#($0)"}"# }
        let text = telecom((items + [#"{"system":"fax","value":"1","use":"temp"}"#]).joined(separator: ","))
        #expect(try errors(text, with: [definition]).isEmpty == passes)
    }

    private func performers(_ kind: String, _ slice: String) -> String {
        profile(
            "o", of: "Observation",
            #"{"path":"Observation.performer","slicing":{"discriminator":[{"type":"\#(kind)","#
                + #""path":"resolve()"}],"rules":"closed"}},"#
                + #"{"path":"Observation.performer","sliceName":"a",\#(slice)"type":[{"code":"Reference","#
                + #""targetProfile":["http://t.se/named"]}]}"#)
    }

    private let named = profile("named", of: "Organization", #"{"path":"Organization.name","min":1}"#)

    private func observation(_ performer: String) -> String {
        #"{"resourceType":"Observation","meta":{"profile":["http://t.se/o"]},"status":"final","#
            + #""code":{"text":"x"},"performer":[\#(performer)]}"#
    }

    @Test(
        "a reference that cannot be followed is sorted by the type that it names",
        arguments: [
            #"{"reference":"Organization/1"}"#, #"{"reference":"http://a.se/fhir/Organization/1"}"#,
            #"{"type":"Organization","identifier":{"system":"urn:oid:1.2","value":"1"}}"#,
        ])
    func byType(performer: String) throws {
        let definitions = [named, performers("type", #""min":1,"max":"1","#)]
        #expect(try errors(observation(performer), with: definitions).isEmpty)
        let two = performer + "," + performer
        #expect(try errors(observation(two), with: definitions).count == 1)
        let other = performer.replacing("Organization", with: "Practitioner")
        #expect(try errors(observation(other), with: definitions).count == 2)
    }

    @Test("what depends on a reference that cannot be followed refuses nothing, and is told of")
    func untold() throws {
        let definitions = [named, performers("profile", #""min":1,"#)]
        for performer in [
            #"{"reference":"Organization/1"}"#, #"{"reference":"http://a.se/1"}"#, #"{"display":"A"}"#,
        ] {
            let found = try findings(observation(performer), with: definitions)
            #expect(!found.contains { $0.isError })
            #expect(found.contains { $0.diagnostics.contains("cannot be followed here") })
        }
        #expect(
            try errors(observation(#"{"reference":"Practitioner/1"}"#), with: definitions).isEmpty == false)
    }
}
