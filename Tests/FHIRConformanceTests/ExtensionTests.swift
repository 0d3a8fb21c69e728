// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite struct ExtensionTests {
    private func definition(isModifier: Bool = false) -> String {
        let modifier = isModifier ? #","isModifier":true"# : ""
        return #"{"resourceType":"StructureDefinition","url":"http://t.se/e","status":"draft","#
            + #""kind":"complex-type","type":"Extension","derivation":"constraint","#
            + #""baseDefinition":"http://hl7.org/fhir/StructureDefinition/Extension","#
            + #""context":[{"type":"element","expression":"Patient.name"}],"differential":{"element":["#
            + #"{"path":"Extension"\#(modifier)},{"path":"Extension.url","fixedUri":"http://t.se/e"},"#
            + #"{"path":"Extension.value[x]","min":1,"type":[{"code":"string"}]}]}}"#
    }

    private let right = #"[{"url":"http://t.se/e","valueString":"x"}]"#

    @Test("an extension stands where its definition lets it")
    func extensionStandsWhereDefinition() throws {
        let named = #"{"resourceType":"Patient","name":[{"text":"a","extension":\#(right)}]}"#
        #expect(try errors(named, with: [definition()]).isEmpty)
        let misplaced = #"{"resourceType":"Patient","extension":\#(right)}"#
        #expect(try errors(misplaced, with: [definition()]).count == 1)
    }

    @Test("its value has the type of its definition")
    func valueTypeDefinition() throws {
        let wrong =
            #"{"resourceType":"Patient","name":[{"extension":[{"url":"http://t.se/e","valueCode":"x"}]}]}"#
        #expect(try errors(wrong, with: [definition()]).isEmpty == false)
    }

    @Test("one that changes meaning is a modifier extension")
    func oneChangesMeaningModifier() throws {
        let named = #"{"resourceType":"Patient","name":[{"text":"a","extension":\#(right)}]}"#
        #expect(try errors(named, with: [definition(isModifier: true)]).count == 1)
    }

    @Test("an unknown one is an error unless it is tolerated")
    func unknownOneErrorUnless() throws {
        let text = #"{"resourceType":"Patient","extension":[{"url":"http://far.se/x","valueCode":"x"}]}"#
        #expect(try errors(text).count == 1)
        var options = ConformanceOptions()
        options.allowsUnknownExtensions = true
        #expect(try errors(text, options: options).isEmpty)
    }

    @Test("an unknown one that may change meaning is an error in any case")
    func unknownModifier() throws {
        let text =
            #"{"resourceType":"Patient","modifierExtension":[{"url":"http://far.se/x","valueCode":"x"}]}"#
        var options = ConformanceOptions()
        options.allowsUnknownExtensions = true
        let found = try errors(text, options: options)
        #expect(found.count == 1 && found[0].contains("may change the meaning"), "\(found)")
    }

    @Test("the url is absolute and without version")
    func urlAbsoluteWithoutVersion() throws {
        #expect(
            try errors(#"{"resourceType":"Patient","extension":[{"url":"x","valueCode":"x"}]}"#).isEmpty
                == false)
    }

    @Test("a modifier extension may be made of several")
    func complexModifier() throws {
        let definition =
            #"{"resourceType":"StructureDefinition","url":"http://t.se/m","status":"draft","#
            + #""kind":"complex-type","type":"Extension","derivation":"constraint","#
            + #""baseDefinition":"http://hl7.org/fhir/StructureDefinition/Extension","#
            + #""context":[{"type":"element","expression":"Patient"}],"differential":{"element":["#
            + #"{"path":"Extension","isModifier":true},"#
            + #"{"path":"Extension.extension","sliceName":"p","min":1},"#
            + #"{"path":"Extension.extension.url","fixedUri":"p"},"#
            + #"{"path":"Extension.url","fixedUri":"http://t.se/m"}]}}"#
        func text(_ part: String) -> String {
            #"{"resourceType":"Patient","modifierExtension":[{"url":"http://t.se/m","extension":["#
                + #"{"url":"\#(part)","valueString":"x"}]}]}"#
        }
        #expect(try errors(text("p"), with: [definition]).isEmpty)
        #expect(try errors(text("q"), with: [definition]).isEmpty == false)
    }
}
