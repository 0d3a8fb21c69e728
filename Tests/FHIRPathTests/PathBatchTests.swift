// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath
import Testing

@Suite("FHIRPath: answers as JSON")
struct PathBatchTests {
    private func answer(_ expression: String) throws -> String {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        return String(decoding: PathAnswer(expression, on: root).json, as: UTF8.self)
    }

    @Test(
        "values carry their types",
        arguments: [
            ("name.first().family", #"{"values":[{"type":"string","value":"Ek"}]}"#),
            (
                "name.use",
                #"{"values":[{"type":"code","value":"official"},{"type":"code","value":"nickname"}]}"#
            ),
            (
                "birthDate | @2020-01",
                #"{"values":[{"type":"date","value":"1980-05-01"},{"type":"date","value":"2020-01"}]}"#
            ),
            (
                "1 | 007.50",
                #"{"values":[{"type":"integer","value":1},{"type":"decimal","value":7.50}]}"#
            ),
            ("true", #"{"values":[{"type":"boolean","value":true}]}"#),
            ("name[1]", #"{"values":[{"type":"HumanName","value":{"use":"nickname","given":["Ås"]}}]}"#),
            ("1.5 'mg'", #"{"values":[{"type":"Quantity","value":"1.5 'mg'"}]}"#),
            (
                "contact.type()",
                #"{"values":[{"type":"TypeInfo","value":{"namespace":"FHIR","name":"Patient.contact"}}]}"#
            ),
            ("contact.where(false)", #"{"values":[]}"#),
            ("contact.select(1).first()", #"{"values":[{"type":"integer","value":1}]}"#),
            (
                "name.",
                #"{"error":{"kind":"syntax","message":"a name is expected here "#
                    + #"(at byte 5 of the expression)"}}"#
            ),
            (
                "name.yrke",
                #"{"error":{"kind":"semantic","message":"HumanName has no element yrke "#
                    + #"(at byte 5 of the expression)"}}"#
            ),
            (
                "name.single()",
                #"{"error":{"kind":"execution","message":"one item is needed here, but there are several "#
                    + #"(at byte 0 of the expression)"}}"#
            ),
        ])
    func json(_ row: (String, String)) throws {
        #expect(try answer(row.0) == row.1)
    }

    @Test("the values alone are an array")
    func array() throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        let bytes = try #require(PathAnswer("name.given", on: root).valueArray)
        #expect(String(decoding: bytes, as: UTF8.self) == #"["Åsa","Maria","Ås"]"#)
        #expect(PathAnswer("name.", on: root).valueArray == nil)
        #expect(PathAnswer("contact", on: root).values?.first?.plainTypeName == "BackboneElement")
    }

    @Test("an answer is one line, however the resource is written")
    func line() throws {
        let text = "{\"resourceType\": \"Patient\",\r\n  \"name\" : [ {\n \"text\": \"a  \\\"b\\\\\" } ]\n}"
        let root = try JSONDocument(parsing: text).root
        let json = String(decoding: PathAnswer("name", on: root).json, as: UTF8.self)
        #expect(json == #"{"values":[{"type":"HumanName","value":{"text":"a  \"b\\"}}]}"#)
    }

    @Test("a batch answers each line, the wrong ones too")
    func batch() throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        var batch = PathBatch()
        var asked: [String] = []
        func answer(_ line: String) -> String {
            let bytes = batch.answer(Array(line.utf8)) { (name) throws(PathError) in
                asked.append(name)
                guard name == "p.json" else { throw PathError(.evaluation, "there is no such file") }
                return root
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        let good = #"{"expression": "id", "resource": "p.json"}"#
        #expect(answer(good) == #"{"values":[{"type":"id","value":"p1"}]}"#)
        #expect(answer(good) == #"{"values":[{"type":"id","value":"p1"}]}"#)
        #expect(answer(#"{"expression": "id", "resource": "q.json"}"#).contains("there is no such file"))
        #expect(answer("not json").contains(#""kind":"execution""#))
        #expect(answer("{}").contains(#""kind":"execution""#))
        #expect(asked == ["p.json", "p.json", "q.json"])
    }
}

extension PathAnswer {
    fileprivate var values: [PathItem]? {
        guard case .values(let items) = self else { return nil }
        return items
    }
}
