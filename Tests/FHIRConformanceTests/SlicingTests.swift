// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite struct SlicingTests {
    private func definition(_ slicing: String, more: String = "") -> String {
        profile(
            "p", of: "Patient",
            #"{"path":"Patient.identifier","slicing":{"#
                + #""discriminator":[{"type":"value","path":"system"}],\#(slicing)}},"#
                + #"{"path":"Patient.identifier","sliceName":"a","min":1,"max":"1"},"#
                + #"{"path":"Patient.identifier.system","fixedUri":"urn:a"},"#
                + #"{"path":"Patient.identifier.value","min":1},"#
                + #"{"path":"Patient.identifier","sliceName":"b","max":"1"},"#
                + #"{"path":"Patient.identifier.system","fixedUri":"urn:b"}\#(more)"#)
    }

    private func identifiers(_ systems: String...) -> String {
        let items = systems.map { #"{"system":"urn:\#($0)","value":"1"}"# }.joined(separator: ",")
        return patient(#""identifier":[\#(items)]"#)
    }

    @Test("slices are counted each for itself")
    func slicesCountedEachItself() throws {
        let open = definition(#""rules":"open""#)
        #expect(try errors(identifiers("a", "b", "c"), with: [open]).isEmpty)
        #expect(try errors(identifiers("b"), with: [open]).count == 1)
        #expect(try errors(identifiers("a", "b", "b"), with: [open]).count == 1)
    }

    @Test("a closed slicing takes no others")
    func closedSlicingTakesNo() throws {
        let closed = definition(#""rules":"closed""#)
        #expect(try errors(identifiers("a", "b"), with: [closed]).isEmpty)
        #expect(try errors(identifiers("a", "c"), with: [closed]).count == 1)
    }

    @Test("order and the end hold")
    func orderEndHold() throws {
        let ordered = definition(#""rules":"openAtEnd","ordered":true"#)
        #expect(try errors(identifiers("a", "b", "c"), with: [ordered]).isEmpty)
        #expect(try errors(identifiers("b", "a"), with: [ordered]).count == 1)
        #expect(try errors(identifiers("c", "a"), with: [ordered]).isEmpty == false)
    }

    @Test("what is in a slice follows the rules of the slice")
    func sliceFollowsRulesSlice() throws {
        let open = definition(#""rules":"open""#)
        let found = try findings(patient(#""identifier":[{"system":"urn:a"}]"#), with: [open]).filter(
            \.isError)
        #expect(found.map(\.expression) == [["Patient.identifier[0].value"]])
    }

    @Test(
        "existence and patterns tell slices apart",
        arguments: [
            (#"{"type":"exists","path":"period"}"#, #"{"path":"Patient.identifier.period","min":1}"#),
            (
                #"{"type":"pattern","path":"type"}"#,
                #"{"path":"Patient.identifier.type","patternCodeableConcept":{"text":"x"}}"#
            ),
        ])
    func existencePatternsTellSlices(discriminator: String, rule: String) throws {
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"Patient.identifier","slicing":{"discriminator":[\#(discriminator)],"rules":"open"}},"#
                + #"{"path":"Patient.identifier","sliceName":"a","max":"1"},\#(rule)"#)
        let item = #"{"period":{"start":"2020"},"type":{"text":"x"},"value":"1"}"#
        #expect(try errors(patient(#""identifier":[\#(item),{"value":"2"}]"#), with: [definition]).isEmpty)
        #expect(try errors(patient(#""identifier":[\#(item),\#(item)]"#), with: [definition]).count == 1)
    }

    @Test("a slice of a slice is counted within it")
    func sliceSliceCountedWithin() throws {
        let more =
            #",{"path":"Patient.identifier","sliceName":"b","slicing":{"discriminator":"#
            + #"[{"type":"value","path":"use"}],"rules":"open"}},"#
            + #"{"path":"Patient.identifier","sliceName":"b/old","max":"1"},"#
            + #"{"path":"Patient.identifier.use","fixedCode":"old","min":1}"#
        let nested = definition(#""rules":"open""#, more: more).replacing(
            #""sliceName":"b","max":"1""#, with: #""sliceName":"b","max":"3""#)
        let old = #"{"system":"urn:b","use":"old"}"#
        let first = #"{"system":"urn:a","value":"1"}"#
        #expect(try errors(patient(#""identifier":[\#(first),\#(old)]"#), with: [nested]).isEmpty)
        #expect(try errors(patient(#""identifier":[\#(first),\#(old),\#(old)]"#), with: [nested]).count == 1)
    }
}
