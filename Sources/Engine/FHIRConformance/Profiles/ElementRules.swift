// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// What a profile asks of an element; what is nil it leaves as it is.
struct ElementRules: Sendable {
    var min: Int?
    var max: Int?
    var types: [TypeRule]?
    var fixed: JSONValue?
    var pattern: JSONValue?
    var minValue: JSONValue?
    var maxValue: JSONValue?
    var maxLength: Int?
    var strength: Binding.Strength?
    var valueSet: String?
    var constraints: [InvariantDefinition] = []
    var mustSupport = false
    var isModifier = false
    /// The least length of a text, from the extension of that name.
    var minLength: Int?

    init() {}

    /// Reads an ElementDefinition.
    init(_ element: JSONValue) {
        min = element["min"]?.int
        max = element["max"]?.string.map { $0 == "*" ? Int.max : Int($0) ?? Int.max }
        if let given = element["type"] { types = given.elements.map(TypeRule.init) }
        fixed = element.choice("fixed")
        pattern = element.choice("pattern")
        minValue = element.choice("minValue")
        maxValue = element.choice("maxValue")
        maxLength = element["maxLength"]?.int
        strength = element.at("binding", "strength")?.string.flatMap { Binding.Strength(rawValue: $0) }
        valueSet = element.at("binding", "valueSet")?.string
        mustSupport = element["mustSupport"]?.bool ?? false
        isModifier = element["isModifier"]?.bool ?? false
        minLength =
            element.fhirExtension("http://hl7.org/fhir/StructureDefinition/minLength")?["valueInteger"]?.int
        constraints = element.items("constraint").compactMap { rule in
            guard let key = rule["key"]?.string, let expression = rule["expression"]?.string else {
                return nil
            }
            return InvariantDefinition(
                key: key, isError: rule["severity"]?.isString("error") == true, expression: expression,
                words: rule["human"]?.string ?? "")
        }
    }

    /// Lays the rules of a derived profile over these.
    mutating func overlay(_ other: ElementRules) {
        min = other.min ?? min
        max = other.max ?? max
        types = other.types ?? types
        fixed = other.fixed ?? fixed
        pattern = other.pattern ?? pattern
        minValue = other.minValue ?? minValue
        maxValue = other.maxValue ?? maxValue
        maxLength = other.maxLength ?? maxLength
        minLength = other.minLength ?? minLength
        strength = other.strength ?? strength
        valueSet = other.valueSet ?? valueSet
        mustSupport = mustSupport || other.mustSupport
        isModifier = isModifier || other.isModifier
        let known = Set(constraints.map(\.identity))
        constraints += other.constraints.filter { !known.contains($0.identity) }
    }
}
