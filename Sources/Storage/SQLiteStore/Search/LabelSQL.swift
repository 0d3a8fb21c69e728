// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

/// A label predicate as SQL over the columns of `resource`, called `r`.
///
/// Every part is two-valued: NULL never makes a part unknown, so `NOT` means the same as in memory. Parts
/// that the label class alone decides become one set of class numbers.
struct LabelSQL {
    private(set) var condition: SQLText
    private(set) var classSets: [ClassSet] = []
    private let classes: [Int64: LabelClass]

    /// Resolves `predicate` against the label classes that the database has now.
    init(_ predicate: LabelPredicate, classes: [Int64: LabelClass]) {
        self.classes = classes
        condition = .always
        condition = compile(predicate)
    }

    private mutating func compile(_ predicate: LabelPredicate) -> SQLText {
        if predicate.isOfClassAlone { return classCondition(predicate) }
        switch predicate {
        case .person(let person):
            return SQLText("r.person IS ?", [.integer(person.rawValue)])
        case .noPerson:
            return SQLText("(r.person IS NULL AND r.several = 0)")
        case .aboutSeveral:
            return SQLText("r.several = 1")
        case .careDay(let days):
            let first = SQLValue.int(days.lowerBound.daysSinceEpoch)
            let last = SQLValue.int(days.upperBound.daysSinceEpoch)
            return SQLText("(r.care_day IS NULL OR r.care_day BETWEEN ? AND ?)", [first, last])
        case .all(let parts):
            return .all(compile(parts) { .all($0) })
        case .any(let parts):
            return .any(compile(parts) { .any($0) })
        case .not(let part):
            return .not(compile(part))
        case .everything, .nothing, .owner, .unit, .sector, .informationType, .classes:
            return classCondition(predicate)
        }
    }

    private mutating func compile(
        _ parts: [LabelPredicate], _ together: ([LabelPredicate]) -> LabelPredicate
    ) -> [SQLText] {
        let ofClass = parts.filter(\.isOfClassAlone)
        var texts = ofClass.isEmpty ? [] : [classCondition(together(ofClass))]
        for part in parts where !part.isOfClassAlone { texts.append(compile(part)) }
        return texts
    }

    private mutating func classCondition(_ predicate: LabelPredicate) -> SQLText {
        var set = ClassSet()
        for (number, labelClass) in classes where predicate.decides(labelClass) == true { set.insert(number) }
        if set.count == 0 { return .never }
        if set.count == classes.count { return .always }
        classSets.append(set)
        return SQLText("class_in(r.class, \(classSets.count - 1))")
    }
}

extension LabelPredicate {
    /// Whether the label class decides it for every resource.
    var isOfClassAlone: Bool {
        switch self {
        case .person, .noPerson, .aboutSeveral, .careDay: false
        case .all(let parts), .any(let parts): parts.allSatisfy(\.isOfClassAlone)
        case .not(let part): part.isOfClassAlone
        case .everything, .nothing, .owner, .unit, .sector, .informationType, .classes: true
        }
    }

    /// The persons that every resource it holds for is about; nil when it is not bound to persons.
    var persons: Set<PersonKey>? {
        switch self {
        case .person(let person): return [person]
        case .nothing: return []
        case .all(let parts): return parts.compactMap(\.persons).min { $0.count < $1.count }
        case .any(let parts):
            let sets = parts.map(\.persons)
            guard !sets.contains(nil) else { return nil }
            return sets.reduce(into: Set()) { $0.formUnion($1 ?? []) }
        default: return nil
        }
    }
}
