// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// One walk over a resource.
struct ResourceCheck {
    let schema: Schema
    private(set) var findings: FindingList

    private var containedDepth = 0

    init(of root: JSONValue, schema: Schema) {
        self.schema = schema
        findings = FindingList(root: root, schema: schema)
    }

    mutating func checkResource(_ value: JSONValue, expecting expected: String? = nil) {
        guard value.kind == .object else {
            report(
                .structure, at: value,
                "must be a resource, an object with a resourceType, not \(value.kind.inWords).")
            return
        }
        guard let named = value["resourceType"] else {
            report(.structure, at: value, "must have a resourceType, such as \"resourceType\": \"Patient\".")
            return
        }
        guard let name = named.string, let type = schema.type(name), type.kind == .resource, !type.isAbstract
        else {
            let found: Wording = SafeEcho.token(named).map { "'\($0)'" } ?? "this"
            report(
                .structure, at: value, "must have a resourceType of FHIR R4; \(found) is none.", place: named)
            return
        }
        if let expected, name != expected {
            report(.invalid, at: value, "must be of type \(expected), not \(name).", place: named)
            return
        }
        checkObject(value, as: type)
    }

    /// Checks the members of an object.
    mutating func checkObject(_ object: JSONValue, as type: TypeDefinition) {
        if object.count == 0 {
            report(.structure, at: object, "must not be an empty object; leave it out.")
            return
        }
        var seen: UInt64 = 0
        for field in object.fields {
            if findings.isCut { return }
            guard let match = type.element(jsonBytes: field.nameBytes.span) else {
                if type.kind == .resource, field.isNamed("resourceType") { continue }
                reportUnknown(field, in: object, type)
                continue
            }
            let bit: UInt64 = 1 << UInt64(match.elementIndex)
            if seen & bit != 0, match.element.isChoice { checkOneType(field, match, in: object, type) }
            seen |= bit
            checkValue(field, match, in: object)
        }
        for index in type.requiredIndexes where seen & (1 << UInt64(index)) == 0 {
            reportMissing(type.elements[index], in: object)
        }
        if type.name == "Extension" { checkExtension(object, seen, type) }
    }

    /// Checks what stands under a name: one value or an array of values.
    private mutating func checkValue(_ field: JSONField, _ match: ElementMatch, in object: JSONValue) {
        let value = field.value
        if match.isPrimitiveSibling {
            checkSibling(field, match, in: object)
            return
        }
        switch value.kind {
        case .array:
            checkArray(field, match, in: object)
        case .null:
            report(.structure, at: value, "must not be null; leave the element out.")
        default:
            if match.element.isRepeating {
                report(.structure, at: value, "must be an array, also for one value: put [ ] around it.")
            }
            checkOne(value, match)
        }
    }

    private mutating func checkArray(_ field: JSONField, _ match: ElementMatch, in object: JSONValue) {
        let array = field.value
        guard match.element.isRepeating else {
            report(.structure, at: array, "must be one value, not an array: at most one is allowed.")
            return
        }
        if array.count == 0 { report(.structure, at: array, "must not be an empty array; leave it out.") }
        var siblings = SiblingCursor()
        var index = 0
        for item in array.elements {
            if findings.isCut { return }
            if case .null = item.kind {
                if !siblings.hasObject(beside: field, at: index, in: object) {
                    reportNull(item, field, match)
                }
            } else {
                checkOne(item, match)
            }
            index += 1
        }
    }

    private mutating func checkOne(_ value: JSONValue, _ match: ElementMatch) {
        if match.primitive != nil {
            checkPrimitive(value, match)
        } else if let type = match.type {
            if type.isAbstract {
                checkInnerResource(value, match)
            } else if case .object = value.kind {
                checkObject(value, as: type)
            } else {
                report(.structure, at: value, "must be an object (\(type.name)), not \(value.kind.inWords).")
            }
        }
    }

    /// FHIR R4 dom-2: a contained resource does not contain others.
    private mutating func checkInnerResource(_ value: JSONValue, _ match: ElementMatch) {
        let isContained = match.element.name == "contained"
        if isContained, containedDepth > 0 {
            report(
                .structure, at: value,
                "must not be inside a contained resource; put it in contained of the outer one.")
            return
        }
        if isContained { containedDepth += 1 }
        checkResource(value)
        if isContained { containedDepth -= 1 }
    }

    /// Adds a finding about an element. The text goes on from its path: "must be an array".
    ///
    /// - Parameters:
    ///   - suffix: What the path has beyond the value, for an element that is not there: ".status".
    ///   - place: Where to point to when that is not the value.
    mutating func report(
        _ code: Issue.Code, at value: JSONValue, suffix: String = "", _ text: Wording, place: JSONValue? = nil
    ) {
        let offset = (place ?? value).range.lowerBound
        report(code, at: value, suffix: suffix, offset: offset) { "\($0) \(text)" }
    }

    /// Adds a finding whose text is made from the path.
    mutating func report(
        _ code: Issue.Code, at value: JSONValue, suffix: String = "", offset: Int, _ text: (String) -> Wording
    ) {
        findings.add(code, at: value, suffix: suffix, offset: offset, text)
    }
}
