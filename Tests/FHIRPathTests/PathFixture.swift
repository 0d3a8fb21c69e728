// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

@testable import FHIRPath

/// Resources that the tests look into, and how an item is written down to compare it.
enum PathFixture {
    static let patient = """
        {"resourceType":"Patient","id":"p1","active":true,
         "extension":[{"url":"http://x.test/a","valueString":"ja"}],
         "name":[{"use":"official","family":"Ek","given":["Åsa","Maria"]},{"use":"nickname","given":["Ås"]}],
         "telecom":[{"system":"phone","value":"070-1"},{"system":"email","value":"asa@example.test"}],
         "birthDate":"1980-05-01",
         "_birthDate":{"extension":[{"url":"http://x.test/t","valueDateTime":"1980-05-01T10:00:00Z"}]},
         "deceasedBoolean":false,"multipleBirthInteger":2,
         "contact":[{"name":{"family":"Berg"},"telecom":[{"system":"phone","value":"08-1"}]}],
         "generalPractitioner":[{"reference":"Practitioner/9"},{"reference":"#o"}],
         "contained":[{"resourceType":"Organization","id":"o","name":"Vårdcentralen"}]}
        """

    static let observation = """
        {"resourceType":"Observation","status":"final",
         "code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}],"text":"Vikt"},
         "subject":{"reference":"Patient/p1"},
         "valueQuantity":{"value":80.50,"unit":"kg","system":"http://unitsofmeasure.org","code":"kg"},
         "component":[{"code":{"text":"a"},"valueQuantity":{"value":1}},
                     {"code":{"text":"b"},"valueString":"två"}]}
        """

    /// The items of an expression, each as its System value, or as its type when it has none.
    static func values(_ expression: String, on json: String = patient) throws -> [String] {
        let document = try JSONDocument(parsing: json)
        let items = try PathExpression(expression).evaluate(on: document.root)
        return items.map { item in
            guard case .string(let text)? = FunctionTable.string(item.systemValue) else {
                return item.typeName
            }
            return text
        }
    }

    static func error(_ expression: String, on json: String = patient) -> PathError? {
        do {
            let document = try JSONDocument(parsing: json)
            _ = try PathExpression(expression).evaluate(on: document.root)
            return nil
        } catch {
            return error as? PathError
        }
    }
}
