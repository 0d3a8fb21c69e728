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
}
