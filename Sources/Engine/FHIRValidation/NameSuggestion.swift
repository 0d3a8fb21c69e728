// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSchema

/// How to mend a member name that a type does not have.
enum NameSuggestion {
    /// Typing errors up to this many letters are guessed.
    private static let distanceMax = 2

    static func text(for name: String, in type: TypeDefinition) -> Wording {
        if let choice = type.elements.first(where: {
            $0.isChoice && ($0.name == name || "_" + $0.name == name)
        }) {
            let names = choice.jsonNames.prefix(ValidationLimits.listedMax).joined(separator: ", ")
            return "Write it with its type: \(names)."
        }
        if name.hasPrefix("_"), type.element(json: String(name.dropFirst())) != nil {
            return "Only primitive values have an object beside them; put extensions inside the value."
        }
        if let near = nearest(to: name, among: type.elements.flatMap(\.jsonNames)) {
            return "Did you mean '\(near)'?"
        }
        return "What FHIR R4 does not have goes in an extension."
    }

    private static func nearest(to name: String, among names: [String]) -> String? {
        guard name.utf8.count <= ValidationLimits.echoCharactersMax else { return nil }
        let lower = name.lowercased()
        if let same = names.first(where: { $0.lowercased() == lower }) { return same }
        guard name.utf8.count > distanceMax * 2 else { return nil }
        let ranked = names.map { (name: $0, distance: distance(Array(name.utf8), Array($0.utf8))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= distanceMax else {
            return nil
        }
        return best.name
    }

    /// Letters to add, drop or change.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard abs(left.count - right.count) <= distanceMax else { return distanceMax + 1 }
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let changed = letter == other ? diagonal : diagonal + 1
                diagonal = row[column + 1]
                row[column + 1] = min(changed, row[column] + 1, row[column + 1] + 1)
            }
        }
        return row[right.count]
    }
}
