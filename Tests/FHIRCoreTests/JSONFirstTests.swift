// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import FHIRCore

@Suite("JSON")
struct JSONFirstTests {
    @Test("a small resource is read, changed and written")
    func small() throws {
        let document = try JSONDocument(
            parsing: #"{"resourceType":"Patient","name":[{"family":"Ek","given":["Åsa"]}],"x":1.00}"#)
        #expect(document.root["resourceType"]?.isString("Patient") == true)
        #expect(document.root.at("name", "family")?.string == "Ek")
        #expect(document.root["x"]?.numberText == "1.00")
        let tree = JSONTree(document.root).setting("id", "1")
        let again = try JSONDocument(parsing: tree.encoded())
        #expect(again.root["id"]?.string == "1")
        #expect(again.root.count == 4)
    }
}
