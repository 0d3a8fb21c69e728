// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// Makes a profile of a StructureDefinition and its base: what FHIR calls generating a snapshot.
struct ProfileBuilder {
    let definition: JSONValue
    let base: Profile?
    let set: ProfileSet

    private var schema: Schema { self.set.schema }

    func build() -> Profile {
        let url = definition["url"]?.string ?? ""
        let typeName = definition["type"]?.string ?? base?.typeName ?? ""
        var problems: [Wording] = []
        var elements = definition.at("differential", "element").map { Array($0.elements) } ?? []
        let snapshot = definition.at("snapshot", "element").map { Array($0.elements) } ?? []
        let hasBase = base != nil
        if elements.isEmpty || (!hasBase && !snapshot.isEmpty) { elements = snapshot }
        if !hasBase, snapshot.isEmpty, let missing = definition["baseDefinition"]?.string {
            problems.append("Its base \(missing) is not known.")
        }
        var root = base?.root ?? ProfileNode(path: typeName)
        var last: [(part: String, slice: String?)] = []
        for given in elements.compactMap({ ProfileElement($0, in: definition, set) }) {
            var element = given
            let parts = element.path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            if parts.contains("") {
                problems.append("The path \(element.path) has an empty part.")
                continue
            }
            let marked = Self.slices(of: parts, element.sliceName, after: last)
            last = marked
            guard let steps = steps(along: marked.dropFirst(), from: parts[0], of: typeName) else {
                problems.append("The path \(element.path) leads to no element.")
                continue
            }
            if hasBase {
                problems += BaseRules(of: steps, in: root, set: set).hold(&element)
            }
            if root.apply(element, along: steps[...]), hasBase {
                problems.append("It asks for less than its base at \(element.path), where the base holds.")
            }
        }
        if root.holdsContradiction, base?.root.holdsContradiction != true {
            problems.append("It fixes a value that its base fixes to another.")
        }
        return Profile(
            url: url, version: definition["version"]?.string, typeName: typeName, root: root,
            contexts: contexts(), contextInvariants: definition.strings("contextInvariant"),
            problems: problems + (base?.problems ?? []))
    }

    private func contexts() -> [Profile.Context] {
        let own = definition.items("context").map {
            Profile.Context(kind: $0["type"]?.string ?? "element", expression: $0["expression"]?.string ?? "")
        }
        return own.isEmpty ? base?.contexts ?? [] : own
    }

    /// The slice of each part of a path: its own for the last part, those of the element before for what
    /// they share.
    private static func slices(
        of parts: [String], _ sliceName: String?, after last: [(part: String, slice: String?)]
    ) -> [(part: String, slice: String?)] {
        var result: [(part: String, slice: String?)] = []
        var isShared = true
        for (index, part) in parts.enumerated() {
            if index == parts.count - 1 {
                result.append((part, sliceName))
            } else if isShared, last.indices.contains(index), last[index].part == part {
                result.append(last[index])
            } else {
                isShared = false
                result.append((part, nil))
            }
        }
        return result
    }

    /// The steps of a path; choices written with their type become slices of the choice. nil when the type
    /// has no such element.
    private func steps(
        along parts: ArraySlice<(part: String, slice: String?)>, from root: String, of typeName: String
    ) -> [ProfileStep]? {
        var type = schema.type(typeName) ?? schema.type(root)
        var steps: [ProfileStep] = []
        for (part, slice) in parts {
            if part.hasSuffix("[x]") {
                let name = String(part.dropLast(3))
                let definition = type?.element(path: name)
                if type != nil, definition == nil { return nil }
                steps.append(ProfileStep(name: name, slice: slice, typeName: nil, definition: definition))
                type = slice.flatMap { type?.element(json: $0)?.type }
            } else if let known = type {
                guard let match = known.element(json: part) else {
                    guard let element = known.element(path: part) else { return nil }
                    steps.append(
                        ProfileStep(name: element.name, slice: slice, typeName: nil, definition: element))
                    type = nil
                    continue
                }
                let isChoice = match.element.isChoice
                steps.append(
                    ProfileStep(
                        name: isChoice ? match.element.name : part, slice: isChoice ? slice ?? part : slice,
                        typeName: isChoice ? match.typeName : nil, definition: match.element))
                type = match.type?.isAbstract == true ? nil : match.type
            } else {
                steps.append(ProfileStep(name: part, slice: slice, typeName: nil, definition: nil))
            }
        }
        return steps
    }
}
