// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite struct ProfileTests {
    @Test("cardinality, fixed values, patterns and lengths hold")
    func cardinalityFixedValuesPatterns() throws {
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"Patient.birthDate","min":1},{"path":"Patient.gender","fixedCode":"female"},"#
                + #"{"path":"Patient.photo","max":"0"},{"path":"Patient.name.family","maxLength":3},"#
                + #"{"path":"Patient.maritalStatus","patternCodeableConcept":{"coding":[{"code":"M"}]}}"#)
        let right =
            #""birthDate":"1950-01-01","gender":"female","name":[{"family":"Ek"}],"#
            + #""maritalStatus":{"text":"x","coding":[{"code":"U"},{"code":"M"}]}"#
        #expect(try errors(patient(right), with: [definition]).isEmpty)
        for wrong in [
            #""gender":"female""#, #""birthDate":"1950-01-01","gender":"male""#,
            #""birthDate":"1950-01-01","name":[{"family":"Ekman"}]"#,
            #""birthDate":"1950-01-01","photo":[{"title":"x"}]"#,
            #""birthDate":"1950-01-01","maritalStatus":{"coding":[{"code":"U"}]}"#,
        ] {
            #expect(try errors(patient(wrong), with: [definition]).isEmpty == false, "\(wrong)")
        }
    }

    @Test("a derived profile keeps the rules of its base")
    func derivedProfileKeepsRules() throws {
        let base = profile("base", of: "Patient", #"{"path":"Patient.birthDate","min":1}"#)
        let derived = profile(
            "p", of: "Patient", base: "http://t.se/base", #"{"path":"Patient.active","min":1}"#)
        let definitions = [derived, base]
        #expect(try errors(patient(#""active":true,"birthDate":"1950-01-01""#), with: definitions).isEmpty)
        #expect(try errors(patient(#""active":true"#), with: definitions).count == 1)
        #expect(try errors(patient(#""birthDate":"1950-01-01""#), with: definitions).count == 1)
    }

    @Test("a profile of a circle of bases ends")
    func profileCircleBasesEnds() throws {
        let one = profile("p", of: "Patient", base: "http://t.se/q", #"{"path":"Patient.active","min":1}"#)
        let two = profile("q", of: "Patient", base: "http://t.se/p", #"{"path":"Patient.gender","min":1}"#)
        #expect(try errors(patient(#""id":"a""#), with: [one, two]).isEmpty == false)
    }

    @Test("a choice may be cut to one type")
    func choiceMayBeCut() throws {
        let definition = profile(
            "p", of: "Patient", #"{"path":"Patient.deceased[x]","type":[{"code":"boolean"}]}"#)
        #expect(try errors(patient(#""deceasedBoolean":true"#), with: [definition]).isEmpty)
        #expect(try errors(patient(#""deceasedDateTime":"2020-01-01""#), with: [definition]).count == 1)
    }

    @Test("a claim of an unknown profile is told of, and one asked for is an error")
    func claimUnknownProfileTold() throws {
        #expect(try errors(patient(#""active":true"#)).isEmpty)
        #expect(try findings(patient(#""active":true"#)).contains { $0.severity == .warning })
        var options = ConformanceOptions()
        options.profiles = ["http://t.se/other"]
        #expect(try errors(#"{"resourceType":"Patient","active":true}"#, options: options).count == 1)
    }

    @Test("must-support is told of when it is asked for")
    func mustSupportToldWhen() throws {
        let definition = profile("p", of: "Patient", #"{"path":"Patient.gender","mustSupport":true}"#)
        var options = ConformanceOptions()
        options.tellsMustSupport = true
        let found = try findings(patient(#""active":true"#), with: [definition], options: options)
        #expect(found.contains { $0.severity == .information && $0.expression == ["Patient.gender"] })
    }

    @Test("observations with a vital sign's code follow its profile")
    func observationsVitalSignsCode() throws {
        let found = try errors(
            #"{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","#
                + #""code":"29463-7"}]},"valueQuantity":{"value":70,"unit":"kg"}}"#)
        #expect(found.contains { $0.contains("bodyweight") })
    }

    @Test(
        "of several versions of a profile the newest counts",
        arguments: [
            ("9.0.0", "10.0.0"), ("1.0.0-beta", "1.0.0"), ("1.0.0-beta.2", "1.0.0-beta.11"), ("1.0", "1.0.1"),
            ("2024-12-31", "2025-01-01"),
        ])
    func newestVersion(older: String, newer: String) throws {
        func definition(_ version: String, _ elements: String) -> String {
            profile("p", of: "Patient", elements).replacing(
                #""name":"p""#, with: #""name":"p","version":"\#(version)""#)
        }
        let old = definition(older, #"{"path":"Patient.gender","min":1}"#)
        let new = definition(newer, #"{"path":"Patient.birthDate","min":1}"#)
        for definitions in [[old, new], [new, old]] {
            let found = try errors(patient(#""active":true"#), with: definitions)
            #expect(found.count == 1)
            #expect(found.first?.contains("birthDate") == true)
        }
    }

    @Test(
        "a derived profile that asks for less than its base is told of, and the base holds",
        arguments: [
            (#""min":0"#, #""active":true"#),
            (#""min":1,"max":"*""#, #""telecom":[{"use":"home"},{"use":"work"}]"#),
        ])
    func loosened(rule: String, members: String) throws {
        let base = profile("base", of: "Patient", #"{"path":"Patient.telecom","min":1,"max":"1"}"#)
        let derived = profile(
            "p", of: "Patient", base: "http://t.se/base", #"{"path":"Patient.telecom",\#(rule)}"#)
        let found = try findings(patient(members), with: [base, derived])
        #expect(found.filter(\.isError).count == 1)
        #expect(found.contains { $0.severity == .warning && $0.diagnostics.contains("less than its base") })
        #expect(try errors(derived, with: [base]).contains { $0.contains("less than its base") })
    }

    @Test("a derived profile does not weaken a binding or raise a length")
    func weakened() throws {
        let rules = #""maxLength":3"#
        let base = profile("base", of: "Patient", #"{"path":"Patient.name.family",\#(rules)}"#)
        let derived = profile(
            "p", of: "Patient", base: "http://t.se/base", #"{"path":"Patient.name.family","maxLength":9}"#)
        #expect(try errors(patient(#""name":[{"family":"Ekman"}]"#), with: [base, derived]).count == 1)
        #expect(try errors(patient(#""name":[{"family":"Ek"}]"#), with: [base, derived]).isEmpty)
    }

    @Test("R4's own profiles are remembered once, whatever versions are named")
    func remembered() {
        let set = ProfileSet()
        let address = "http://hl7.org/fhir/StructureDefinition/vitalsigns"
        #expect(set.profile(address)?.url == address)
        let count = set.rememberedProfiles
        #expect(count > 0)
        for number in 0..<50 { #expect(set.profile("\(address)|\(number)")?.url == address) }
        #expect(set.rememberedProfiles == count)
        #expect(set.profile("http://t.se/unknown|1") == nil)
        #expect(set.rememberedProfiles == count)
    }

    @Test(
        "a rule of a profile that cannot be run is told of when the profile is judged",
        arguments: [
            ("Patient", "name.where(", true), ("Patient", "nmae.exists()", true),
            ("Patient", "name.exists()", false),
            ("Patient.name", "family.exists()", false), ("Patient.name", "telecom.exists()", true),
            ("Patient.contact", "name.exists()", false), ("Patient.deceased[x]", "$this is boolean", false),
        ])
    func strictRules(path: String, rule: String, isTold: Bool) throws {
        let definition = profile(
            "p", of: "Patient",
            #"{"path":"\#(path)","constraint":[{"key":"r-1","severity":"error","human":"R","#
                + #""expression":"\#(rule)"}]}"#)
        let found = try findings(definition).filter { $0.diagnostics.contains("FHIRPath that can be run") }
        #expect(found.map(\.severity) == (isTold ? [.warning] : []))
    }
}
