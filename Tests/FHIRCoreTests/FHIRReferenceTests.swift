// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Testing

@Suite("References, ids and keys")
struct FHIRReferenceTests {
    static let patient = ResourceKey("Patient", "1")

    static let references: [(text: String, parsed: FHIRReference)] = [
        ("Patient/1", .relative(patient, version: nil)),
        ("Patient/1/_history/3", .relative(patient, version: 3)),
        (
            "http://example.org/fhir/Patient/1",
            .absolute(url: "http://example.org/fhir/Patient/1", key: patient, version: nil)
        ),
        (
            "https://example.org/Patient/1",
            .absolute(url: "https://example.org/Patient/1", key: patient, version: nil)
        ),
        (
            "https://example.org/Patient/1/_history/a-2",
            .absolute(url: "https://example.org/Patient/1/_history/a-2", key: patient, version: "a-2")
        ),
        ("http://example.org", .absolute(url: "http://example.org", key: nil, version: nil)),
        ("http://Patient/1", .absolute(url: "http://Patient/1", key: nil, version: nil)),
        ("http:///Patient/1", .absolute(url: "http:///Patient/1", key: nil, version: nil)),
        (
            "http://example.org/ValueSet/x|1.0",
            .absolute(url: "http://example.org/ValueSet/x|1.0", key: nil, version: nil)
        ),
        (
            "http://example.org/Patient?a=b",
            .absolute(url: "http://example.org/Patient?a=b", key: nil, version: nil)
        ),
        (
            "http://example.org/Patient/1/",
            .absolute(url: "http://example.org/Patient/1/", key: nil, version: nil)
        ),
        (
            "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
            .urn("urn:uuid:c757873d-ec9a-4326-a141-556f43239520")
        ),
        ("urn:oid:1.2.3", .urn("urn:oid:1.2.3")),
        ("#", .fragment("")), ("#p1", .fragment("p1")),
        ("", .other("")), ("Patient", .other("Patient")), ("Patient/", .other("Patient/")),
        ("/Patient/1", .other("/Patient/1")),
        ("patient/1", .other("patient/1")), ("Patient/1/", .other("Patient/1/")),
        ("Patient/a_b", .other("Patient/a_b")),
        ("Patient/1/2", .other("Patient/1/2")), ("Patient/1/_history", .other("Patient/1/_history")),
        ("Patient/1/_history/0", .other("Patient/1/_history/0")),
        ("Patient/1/_history/01", .other("Patient/1/_history/01")),
        ("Patient/1/_history/x", .other("Patient/1/_history/x")),
        ("x/Patient/1/_history/1", .other("x/Patient/1/_history/1")),
        ("Patient?identifier=a|b", .other("Patient?identifier=a|b")), ("a/Patient/1", .other("a/Patient/1")),
        ("ftp://example.org/Patient/1", .other("ftp://example.org/Patient/1")),
        ("../Patient/1", .other("../Patient/1")),
        ("Patient/1#x", .other("Patient/1#x")), ("Pati\u{E9}nt/1", .other("Pati\u{E9}nt/1")),
    ]

    @Test("a reference is taken apart", arguments: references)
    func parses(_ text: String, _ parsed: FHIRReference) {
        #expect(FHIRReference(text) == parsed)
        #expect(FHIRReference(text).text == text)
    }

    @Test("a key is written as in a relative reference and read from one")
    func keys() {
        #expect(Self.patient.description == "Patient/1")
        #expect(ResourceKey("Patient/1") == Self.patient)
        #expect(ResourceKey("Patient/1/_history/1") == nil)
        #expect(FHIRReference("https://example.org/fhir/Patient/1").key == Self.patient)
        #expect(FHIRReference("urn:oid:1.2").key == nil)
        #expect(ResourceKey("Account", "9") < Self.patient && Self.patient < ResourceKey("Patient", "2"))
    }

    @Test("an id is checked", arguments: ["", "a b", "a/b", "å", "a_b", String(repeating: "a", count: 65)])
    func badIDs(_ text: String) {
        #expect(ResourceID(text) == nil)
    }

    @Test("random ids are version 4 UUIDs and differ")
    func randomIDs() {
        var seen: Set<ResourceID> = []
        for _ in 0..<1_000 {
            let id = ResourceID.random()
            #expect(FHIRFormat.isUUID("urn:uuid:" + id.text))
            #expect(Array(id.text.utf8)[14] == UInt8(ascii: "4"))
            #expect("89ab".contains(Array(id.text)[19]))
            seen.insert(id)
        }
        #expect(seen.count == 1_000)
        var (one, other) = (SeededGenerator(seed: 1), SeededGenerator(seed: 1))
        #expect(ResourceID.random(using: &one) == ResourceID.random(using: &other))
    }
}
