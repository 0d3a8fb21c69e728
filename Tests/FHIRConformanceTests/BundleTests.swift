// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRConformance
import FHIRCore
import Testing

@Suite struct BundleTests {
    private func bundle(_ type: String, _ entries: String) -> String {
        #"{"resourceType":"Bundle","type":"\#(type)","entry":[\#(entries)]}"#
    }

    @Test("a fullUrl agrees with its resource")
    func fullurlAgreesResource() throws {
        func text(_ url: String) -> String {
            bundle(
                "collection",
                #"{"fullUrl":"\#(url)","resource":{"resourceType":"Patient","id":"1","active":true}}"#)
        }
        #expect(try errors(text("http://a.se/fhir/Patient/1")).isEmpty)
        #expect(try errors(text("urn:uuid:c757873d-ec9a-4326-a141-556f43239520")).isEmpty)
        #expect(try errors(text("http://a.se/fhir/Patient/2")).count == 1)
        #expect(try errors(text("Patient/1")).count == 1)
    }

    @Test("a document begins with its Composition")
    func documentBeginsComposition() throws {
        let found = try errors(
            bundle(
                "document",
                #"{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","#
                    + #""resource":{"resourceType":"Patient","active":true}}"#))
        #expect(found.contains { $0.contains("bdl-11") })
    }

    @Test("what a transaction names by URN is in it")
    func transactionNamesUrn() throws {
        func text(_ reference: String) -> String {
            bundle(
                "transaction",
                #"{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","#
                    + #""resource":{"resourceType":"Patient","#
                    + #""managingOrganization":{"reference":"\#(reference)"}},"#
                    + #""request":{"method":"POST","url":"Patient"}},"#
                    + #"{"fullUrl":"urn:uuid:d757873d-ec9a-4326-a141-556f43239520","resource":"#
                    + #"{"resourceType":"Organization","name":"A"},"#
                    + #""request":{"method":"POST","url":"Organization"}}"#
            )
        }
        #expect(try errors(text("urn:uuid:d757873d-ec9a-4326-a141-556f43239520")).isEmpty)
        #expect(try errors(text("urn:uuid:e757873d-ec9a-4326-a141-556f43239520")).count == 1)
    }

    @Test("a link is given once")
    func linkGivenOnce() throws {
        let link = #"{"relation":"self","url":"http://a.se"}"#
        #expect(
            try errors(#"{"resourceType":"Bundle","type":"searchset","link":[\#(link),\#(link)]}"#).count == 1
        )
    }

    @Test("no two entries have the same fullUrl")
    func distinctFullURLs() throws {
        let entry =
            #"{"fullUrl":"urn:uuid:c757873d-ec9a-4326-a141-556f43239520","#
            + #""resource":{"resourceType":"Patient","active":true}}"#
        #expect(try errors(bundle("collection", entry)).isEmpty)
        #expect(try errors(bundle("collection", entry + "," + entry)).count == 1)
    }

    private func document(_ members: String, _ more: String = "") -> String {
        let first =
            #"{"fullUrl":"http://a.se/fhir/Composition/1","resource":{"resourceType":"Composition","id":"1","#
            + #""status":"final","type":{"text":"x"},"date":"2026-01-01","title":"t",\#(members)}}"#
        let author =
            #",{"fullUrl":"http://a.se/fhir/Practitioner/1","#
            + #""resource":{"resourceType":"Practitioner","id":"1","active":true}}"#
        return
            #"{"resourceType":"Bundle","type":"document","identifier":{"system":"urn:oid:1.2","value":"1"},"#
            + #""timestamp":"2026-01-01T00:00:00Z","entry":[\#(first)\#(author)\#(more)]}"#
    }

    @Test(
        "what the Composition of a document speaks of is in the document",
        arguments: [
            #""subject":{"reference":"Patient/9"}"#, #""subject":{"reference":"http://b.se/fhir/Patient/9"}"#,
            #""encounter":{"reference":"Encounter/9"}"#, #""custodian":{"reference":"Organization/9"}"#,
            #""attester":[{"mode":"legal","party":{"reference":"Practitioner/9"}}]"#,
            #""event":[{"detail":[{"reference":"Observation/9"}]}]"#,
            #""section":[{"title":"a","section":[{"title":"b","entry":[{"reference":"Observation/9"}]}]}]"#,
        ])
    func included(member: String) throws {
        let author = #""author":[{"reference":"Practitioner/1"}]"#
        let found = try errors(document(author + "," + member))
        #expect(found.count == 1)
        #expect(found.first?.contains("names nothing in the Bundle") == true)
        #expect(try errors(document(#""author":[{"reference":"Practitioner/9"}]"#)).count == 1)
        #expect(try errors(document(author)).isEmpty)
    }
}
