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

    /// Reads an ElementDefinition of a StructureDefinition.
    init(_ element: JSONValue, in definition: JSONValue, _ set: ProfileSet) {
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
        constraints = Self.constraints(of: element, in: definition, set)
    }

    private static func constraints(
        of element: JSONValue, in definition: JSONValue, _ set: ProfileSet
    ) -> [InvariantDefinition] {
        guard let given = element["constraint"] else { return [] }
        let path = element["path"]?.string ?? ""
        return given.elements.compactMap { rule in
            guard let key = rule["key"]?.string, let expression = rule["expression"]?.string else {
                return nil
            }
            return InvariantDefinition(
                key: key, isError: rule["severity"]?.isString("error") == true, expression: expression,
                words: rule["human"]?.string ?? "",
                origin: InvariantDefinition.Origin(
                    key: key, expression: expression, path: path, in: definition, set))
        }
    }

    /// Lays the rules of a derived profile over these. What asks for less than these leaves them as they are.
    ///
    /// - Returns: Whether anything asked for less. Source: FHIR R4 5.1.0.4.
    mutating func overlay(_ other: ElementRules) -> Bool {
        var isLooser = false
        func stricter<T>(_ own: T?, _ new: T?, _ isLess: (T, T) -> Bool) -> T? {
            guard let own, let new else { return new ?? own }
            guard isLess(new, own) else { return new }
            isLooser = true
            return own
        }
        min = stricter(min, other.min) { $0 < $1 }
        max = stricter(max, other.max) { $0 > $1 }
        maxLength = stricter(maxLength, other.maxLength) { $0 > $1 }
        minLength = stricter(minLength, other.minLength) { $0 < $1 }
        minValue = stricter(minValue, other.minValue) { Self.isBelow($0, $1) }
        maxValue = stricter(maxValue, other.maxValue) { Self.isBelow($1, $0) }
        strength = stricter(strength, other.strength) { $0.weight < $1.weight }
        types = other.types ?? types
        fixed = other.fixed ?? fixed
        pattern = other.pattern ?? pattern
        valueSet = other.valueSet ?? valueSet
        mustSupport = mustSupport || other.mustSupport
        isModifier = isModifier || other.isModifier
        let known = Set(constraints.map(\.identity))
        constraints += other.constraints.filter { !known.contains($0.identity) }
        return isLooser
    }

    private static func isBelow(_ left: JSONValue, _ right: JSONValue) -> Bool {
        ValueOrder.isBelow(
            left, right, typeName: FHIRDateTime(left.string ?? "") == nil ? "string" : "dateTime")
    }
}
