// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema
import FHIRSearch
import Testing

@Suite("Composite search parameters and positions")
struct CompositeTests {
    private static let loinc = "http://loinc.org"
    private static let ucum = "http://unitsofmeasure.org"

    private static let bloodPressure = """
        {"resourceType":"Observation","code":{"coding":[{"system":"http://loinc.org","code":"85354-9"}]},
         "component":[
          {"code":{"coding":[{"system":"http://loinc.org","code":"8480-6"}]},
           "valueQuantity":{"value":120,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}},
          {"code":{"coding":[{"system":"http://loinc.org","code":"8462-4"}]},
           "valueQuantity":{"value":80,"unit":"mmHg","system":"http://unitsofmeasure.org","code":"mm[Hg]"}}]}
        """

    private static func pressure(_ code: String, _ low: Double, _ high: Double) -> IndexValue {
        .composite([
            .token(system: loinc, code: code),
            .quantity(system: ucum, code: "mm[Hg]", unit: "mmHg", low: low, high: high),
        ])
    }

    private static let pressures = [pressure("8480-6", 119.5, 120.5), pressure("8462-4", 79.5, 80.5)]

    @Test("each component of a blood pressure is paired with its own value")
    func components() throws {
        let json = Self.bloodPressure
        #expect(try SearchFixture.values("component-code-value-quantity", json) == Self.pressures)
        #expect(try SearchFixture.values("combo-code-value-quantity", json) == Self.pressures)
        #expect(try SearchFixture.values("code-value-quantity", json).isEmpty)
        #expect(try SearchFixture.values("component-code-value-concept", json).isEmpty)
    }

    @Test("an observation's own code and value are a pair, with each code and coded value")
    func own() throws {
        let quantity = """
            {"resourceType":"Observation","code":{"coding":[{"code":"a"},{"system":"s","code":"b"}]},
             "valueQuantity":{"value":5,"unit":"mmol/L"}}
            """
        let measured = IndexValue.quantity(system: nil, code: nil, unit: "mmol/L", low: 4.5, high: 5.5)
        let pairs = [
            IndexValue.composite([.token(system: nil, code: "a"), measured]),
            .composite([.token(system: "s", code: "b"), measured]),
        ]
        #expect(try SearchFixture.values("code-value-quantity", quantity) == pairs)
        #expect(try SearchFixture.values("combo-code-value-quantity", quantity) == pairs)
        #expect(try SearchFixture.values("component-code-value-quantity", quantity).isEmpty)
        let concept = """
            {"resourceType":"Observation","code":{"coding":[{"code":"a"}]},
             "valueCodeableConcept":{"coding":[{"code":"x"},{"code":"y"}]}}
            """
        #expect(
            try SearchFixture.values("code-value-concept", concept) == [
                .composite([.token(system: nil, code: "a"), .token(system: nil, code: "x")]),
                .composite([.token(system: nil, code: "a"), .token(system: nil, code: "y")]),
            ])
    }

    @Test(
        "a value may be a date or a text",
        arguments: [
            (
                #""valueDateTime":"2020-05""#, "code-value-date",
                SearchFixture.range("2020-04-30T23:00:00.000Z", "2020-05-31T23:00:00.000Z")
            ),
            (
                #""valuePeriod":{"start":"2020-05-01","end":"2020-05-01"}"#, "code-value-date",
                SearchFixture.range("2020-04-30T23:00:00.000Z", "2020-05-01T23:00:00.000Z")
            ),
            (#""valueString":"Växt""#, "code-value-string", .string(folded: "växt", exact: "Växt")),
        ])
    func otherValues(_ row: (String, String, IndexValue)) throws {
        let json = #"{"resourceType":"Observation","code":{"coding":[{"code":"a"}]},\#(row.0)}"#
        let pair = IndexValue.composite([.token(system: nil, code: "a"), row.2])
        #expect(try SearchFixture.values(row.1, json) == [pair])
    }

    @Test("a reference is paired with its code, though R4 names the two the wrong way round")
    func reference() throws {
        let json = """
            {"resourceType":"DocumentReference","relatesTo":[
             {"code":"replaces","target":{"reference":"DocumentReference/1"}},{"code":"appends"}]}
            """
        let system = "http://hl7.org/fhir/document-relationship-type"
        #expect(
            try SearchFixture.values("relationship", json) == [
                .composite([
                    .token(system: system, code: "replaces"),
                    .reference(type: "DocumentReference", id: "1", url: nil),
                ])
            ])
    }

    @Test("a characteristic of a group is paired with its own value when that is coded or true or false")
    func group() throws {
        let json = """
            {"resourceType":"Group","characteristic":[
             {"code":{"coding":[{"code":"a"}]},"valueBoolean":true},
             {"code":{"coding":[{"code":"b"}]},"valueQuantity":{"value":5}},
             {"code":{"coding":[{"code":"c"}]},"valueCodeableConcept":{"coding":[{"code":"d"}]}}]}
            """
        #expect(
            try SearchFixture.values("characteristic-value", json) == [
                .composite([.token(system: nil, code: "a"), .token(system: nil, code: "true")]),
                .composite([.token(system: nil, code: "c"), .token(system: nil, code: "d")]),
            ])
    }

    @Test("a component may look at the whole resource, and three may belong together")
    func sequence() throws {
        let chromosome = IndexValue.token(system: nil, code: "1")
        #expect(
            try SearchFixture.values("chromosome-variant-coordinate", Self.samples["MolecularSequence"] ?? "")
                == [
                    .composite([
                        chromosome, .number("3", low: 2.5, high: 3.5), .number("4", low: 3.5, high: 4.5),
                    ])
                ])
    }

    @Test(
        "an element without one of the components gives nothing",
        arguments: [
            #"{"resourceType":"Observation","valueQuantity":{"value":5}}"#,
            #"{"resourceType":"Observation","code":{"coding":[{"code":"a"}]}}"#,
            #"{"resourceType":"Observation","code":{"coding":[{"code":"a"}]},"valueQuantity":{"unit":"g"}}"#,
            #"{"resourceType":"Observation","code":{"text":"a"},"valueQuantity":{"value":5}}"#,
            #"{"resourceType":"Observation","code":{"coding":[{"code":"a"}]},"valueCodeableConcept":{"text":"b"}}"#,
            #"{"resourceType":"Observation","code":"a","valueQuantity":5,"component":[null,7,"x",[]]}"#,
            #"{"resourceType":"Observation","component":[{"code":{"coding":[{"code":"a"}]}},{"valueQuantity":{"value":5}}]}"#,
        ])
    func without(_ json: String) throws {
        let composites = try SearchFixture.entries(json).filter { entry in
            if case .composite = entry.value { true } else { false }
        }
        #expect(composites.isEmpty)
    }

    @Test("what is paired alike comes once, and of many codes only so many combinations are kept")
    func limits() throws {
        func observation(components: Int, codes: Int) throws -> [IndexValue] {
            let codings = (0..<codes).map { #"{"code":"c\#($0)"}"# }.joined(separator: ",")
            let parts = (0..<components).map { number in
                """
                {"code":{"coding":[{"code":"p\(number % 30)"}]},"valueCodeableConcept":{"coding":[\(codings)]}}
                """
            }
            let json = #"{"resourceType":"Observation","component":[\#(parts.joined(separator: ","))]}"#
            return try SearchFixture.values("component-code-value-concept", json)
        }
        #expect(try observation(components: 40, codes: 1).count == 30)
        #expect(try observation(components: 1, codes: 101).count == IndexLimits.combinationsMax)
        #expect(try observation(components: 2, codes: 99).count == 198)
        #expect(try observation(components: 30, codes: 99).count == IndexLimits.pairedMax)
    }

    @Test("a component that looks at the whole resource is worked out once, however many elements there are")
    func wholeOnce() throws {
        let codings = (0..<20_000).map { #"{"code":"c\#($0)"}"# }.joined(separator: ",")
        let variants = (1...20_000).map { #"{"start":\#($0),"end":\#($0)}"# }.joined(separator: ",")
        let json = """
            {"resourceType":"MolecularSequence","referenceSeq":{"chromosome":{"coding":[\(codings)]}},
             "variant":[\(variants)]}
            """
        let values = try SearchFixture.values("chromosome-variant-coordinate", json)
        #expect(values.count == IndexLimits.pairedMax)
    }

    @Test(
        "a place has a position as written, unless there is none such on earth",
        arguments: [
            (
                #"{"longitude":-83.69456910,"latitude":42.25}"#,
                [IndexValue.position(latitude: "42.25", longitude: "-83.69456910")]
            ),
            (#"{"longitude":18.1}"#, []), (#"{"longitude":18.1,"latitude":90.1}"#, []),
            (#"{"longitude":-181,"latitude":59.3}"#, []), (#"{"longitude":"18.1","latitude":"59.3"}"#, []),
        ])
    func position(_ row: (String, [IndexValue])) throws {
        let json = #"{"resourceType":"Location","position":\#(row.0)}"#
        #expect(try SearchFixture.values("near", json) == row.1)
    }

    @Test("every composite definition of R4 gives values for each of its types")
    func all() throws {
        var definitions: Set<String> = []
        var count = 0
        for type in Schema.r4.resourceTypes {
            for definition in Schema.r4.searchParameters(for: type) where definition.type == .composite {
                let json = Self.samples[type] ?? Self.artefact(type)
                let values = try SearchFixture.values(definition.code, json)
                #expect(!values.isEmpty, "\(type).\(definition.code)")
                for case .composite(let parts) in values {
                    #expect(parts.count == definition.components.count)
                }
                definitions.insert(definition.url)
                count += 1
            }
        }
        #expect(definitions.count == 46)
        #expect(count == 72)
    }

    /// A definition with a use context of each kind.
    private static func artefact(_ type: String) -> String {
        """
        {"resourceType":"\(type)","useContext":[
         {"code":{"code":"age"},"valueRange":{"low":{"value":18}}},
         {"code":{"code":"focus"},"valueCodeableConcept":{"coding":[{"code":"x"}]}}]}
        """
    }

    private static let samples = [
        "Observation": """
        {"resourceType":"Observation","code":{"coding":[{"code":"a"}]},"valueQuantity":{"value":5},
         "valueCodeableConcept":{"coding":[{"code":"x"}]},"valueDateTime":"2020","valueString":"text",
         "component":[{"code":{"coding":[{"code":"b"}]},"valueQuantity":{"value":5},
          "valueCodeableConcept":{"coding":[{"code":"x"}]}}]}
        """,
        "DocumentReference": """
        {"resourceType":"DocumentReference","relatesTo":[
         {"code":"replaces","target":{"reference":"DocumentReference/1"}}]}
        """,
        "Group": """
        {"resourceType":"Group","characteristic":[
         {"code":{"coding":[{"code":"a"}]},"valueBoolean":true}]}
        """,
        "MolecularSequence": """
        {"resourceType":"MolecularSequence","referenceSeq":{"chromosome":{"coding":[{"code":"1"}]},
         "referenceSeqId":{"coding":[{"code":"NC_000001"}]},"windowStart":1,"windowEnd":2},
         "variant":[{"start":3,"end":4},{"start":5}]}
        """,
    ]
}
