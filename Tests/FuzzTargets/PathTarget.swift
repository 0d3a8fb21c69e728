// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

/// The FHIRPath parser, compiler and evaluation, in both modes: an answer, or an error with its place.
enum PathTarget {
    private static let patient = JSONTarget.parsed(
        Array(
            #"""
            {"resourceType":"Patient","id":"p1","active":true,"birthDate":"1971-02-28","gender":"female",
             "contained":[{"resourceType":"Organization","id":"o1","name":"Vårdcentralen Björken"}],
             "name":[{"use":"official","family":"Ek","given":["Åsa","Maria"],"_given":[{"id":"g"},null]}],
             "telecom":[{"system":"phone","value":"070-174 06 35","rank":1}],
             "extension":[{"url":"http://example.org/weight","valueQuantity":{"value":61.50,"code":"kg",
              "system":"http://unitsofmeasure.org"}}],
             "managingOrganization":{"reference":"#o1"},"multipleBirthInteger":2}
            """#.utf8))

    static func fault(in bytes: [UInt8]) -> String? {
        guard let patient, let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var environment = PathEnvironment(now: Instant(milliseconds: 1_790_000_000_000))
        environment.stepsMax = 100_000
        let strict = PathAnswer(text, on: patient.root, environment: environment)
        if case .error(let error) = strict, let fault = fault(of: error, in: bytes) { return fault }
        guard JSONTarget.parsed(strict.json) != nil else { return "gives what is not JSON" }
        do throws(PathError) {
            let lenient = try PathExpression(text).specialised(for: "Patient")
            _ = try lenient.evaluate(on: patient.root, environment: environment)
        } catch {
            return fault(of: error, in: bytes)
        }
        return nil
    }

    private static func fault(of error: PathError, in bytes: [UInt8]) -> String? {
        guard let offset = error.offset, !(0...bytes.count).contains(offset) else { return nil }
        return "refuses at a place that is not in the text: \(offset)"
    }
}
