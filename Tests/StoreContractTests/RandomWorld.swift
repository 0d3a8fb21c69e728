// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore

/// Numbers that are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}

/// Resources, predicates and queries over a few values, so that they often meet.
struct RandomWorld {
    var numbers: SeededNumbers

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    private static let owners = ["region", "kommun", "privat"]
    private static let names = ["ek", "ekström", "åberg", "aberg", "öst", "lind", "lindgren", "lindström"]
    private static let codes = ["8480-6", "8462-4", "718-7", "K35", "final"]
    private static let systems: [String?] = [nil, "http://loinc.org", "urn:oid:1.2.752.116.1.1.1"]

    mutating func labelClass() -> LabelClass {
        LabelClass(
            owner: pick(Self.owners), unit: pick(["a", "b"]), process: "",
            sector: pick(["health", "social"]),
            informationType: pick(["note", "lab", ""]), flags: pick([0, 1]),
            isShared: Bool.random(using: &numbers))
    }

    mutating func person() -> PersonKey {
        PersonKey(rawValue: Int64(Int.random(in: -3...3, using: &numbers)) << 40)
    }

    mutating func day() -> CalendarDay {
        CalendarDay(daysSinceEpoch: Int.random(in: 20_000...20_020, using: &numbers))
    }

    mutating func labels() -> Labels {
        let kind = Int.random(in: 0..<10, using: &numbers)
        return Labels(
            person: kind < 8 ? person() : nil, isAboutSeveral: kind == 8,
            careDay: Bool.random(using: &numbers) ? day() : nil, labelClass: labelClass())
    }

    mutating func predicate(depth: Int = 3) -> LabelPredicate {
        switch Int.random(in: 0..<(depth > 0 ? 14 : 11), using: &numbers) {
        case 0: .everything
        case 1: .nothing
        case 2, 3: .person(person())
        case 4: .noPerson
        case 5: .aboutSeveral
        case 6: .owner(pick(Self.owners))
        case 7: .unit(pick(["a", "b", "c"]))
        case 8: .classes(Set((0..<20).map { _ in labelClass() }))
        case 9: .informationType(pick(["note", "lab", ""]))
        case 10: careDay()
        case 11: .all(predicates(depth - 1))
        case 12: .any(predicates(depth - 1))
        default: .not(predicate(depth: depth - 1))
        }
    }

    private mutating func careDay() -> LabelPredicate {
        let (one, other) = (day(), day())
        return .careDay(in: min(one, other)...max(one, other))
    }

    private mutating func predicates(_ depth: Int) -> [LabelPredicate] {
        (0..<Int.random(in: 0...3, using: &numbers)).map { _ in predicate(depth: depth) }
    }

    mutating func entries() -> [IndexEntry] {
        var entries: [IndexEntry] = []
        func add(_ parameter: String, _ value: IndexValue) {
            let entry = IndexEntry(parameter: parameter, value: value)
            if !entries.contains(entry) { entries.append(entry) }
        }
        for _ in 0..<Int.random(in: 0...2, using: &numbers) { add("code", token()) }
        for _ in 0..<Int.random(in: 0...2, using: &numbers) { add("identifier", token()) }
        for _ in 0..<Int.random(in: 0...2, using: &numbers) { add("name", name()) }
        for _ in 0..<Int.random(in: 0...2, using: &numbers) { add("subject", reference()) }
        for _ in 0..<Int.random(in: 0...2, using: &numbers) { add("date", date()) }
        if Bool.random(using: &numbers) { add("url", .uri("http://example.org/\(pick(Self.codes))")) }
        if Bool.random(using: &numbers) {
            let quantity = IndexValue.quantity(system: nil, code: nil, unit: nil, low: 1, high: 2)
            add("value-quantity", quantity)
            add("code-value-quantity", .composite([token(), quantity]))
        }
        if Bool.random(using: &numbers) { add("probability", .number("0.8", low: 0.75, high: 0.85)) }
        if Bool.random(using: &numbers) { add("near", .position(latitude: "59.3", longitude: "18.1")) }
        return entries
    }

    private mutating func token() -> IndexValue {
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0: .token(system: nil, code: nil)
        case 1: .token(system: pick(Self.systems), code: nil)
        default: .token(system: pick(Self.systems), code: pick(Self.codes))
        }
    }

    private mutating func name() -> IndexValue {
        let folded = pick(Self.names)
        return .string(folded: folded, exact: Bool.random(using: &numbers) ? folded : folded.capitalizedFirst)
    }

    private mutating func reference() -> IndexValue {
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: .reference(type: nil, id: nil, url: nil)
        case 1: .reference(type: nil, id: nil, url: "http://example.org/p")
        default: .reference(type: pick(["Patient", "Group"]), id: pick(["1", "2", "3"]), url: nil)
        }
    }

    private mutating func date() -> IndexValue {
        let (from, upTo) = range()
        return .date(
            from: Bool.random(using: &numbers) ? from : .distantPast,
            upTo: Bool.random(using: &numbers) ? upTo : .distantFuture)
    }

    private mutating func range() -> (Instant, Instant) {
        let start = Int64(Int.random(in: 0..<20, using: &numbers)) * 1_000
        let length = Int64(Int.random(in: 1...5, using: &numbers)) * 1_000
        return (Instant(milliseconds: start), Instant(milliseconds: start + length))
    }

    mutating func pick<T>(_ values: [T]) -> T {
        guard let value = values.randomElement(using: &numbers) else { fatalError("nothing to pick from") }
        return value
    }
}

extension RandomWorld {
    /// A filter of any kind.
    mutating func filter(ids: [String], updated: [Instant]) -> Filter {
        switch Int.random(in: 0..<11, using: &numbers) {
        case 0: return Filter(parameter: "_id", alternatives: (0..<3).map { _ in .id(pick(ids)) })
        case 1: return lastUpdated(pick(updated), pick(updated))
        case 2, 3: return tokens("code")
        case 4: return tokens("identifier")
        case 5, 6: return names()
        case 7: return references()
        case 8: return dates()
        case 9:
            let parameter = pick([
                "code", "identifier", "name", "subject", "date", "url", "value-quantity", "probability",
                "never",
            ])
            return Filter(
                parameter: parameter, alternatives: [], modifier: .missing(Bool.random(using: &numbers)))
        default:
            return Filter(parameter: "url", alternatives: [.uri("http://example.org/\(pick(Self.codes))")])
        }
    }

    private mutating func alternatives(_ make: (inout RandomWorld) -> FilterValue) -> [FilterValue] {
        (0..<Int.random(in: 1...2, using: &numbers)).map { _ in make(&self) }
    }

    private mutating func tokens(_ parameter: String) -> Filter {
        let values = alternatives { world in
            let system: SystemMatch = world.pick([.any, .any, .none, .exactly("http://loinc.org")])
            let anyCode = system != .any && world.pick([true, false, false])
            return .token(system: system, code: anyCode ? nil : world.pick(Self.codes))
        }
        return Filter(parameter: parameter, alternatives: values, modifier: pick([nil, nil, .not]))
    }

    private mutating func names() -> Filter {
        let values = alternatives { world in
            let text = world.pick(Self.names + ["e", "li", "indg", "å"])
            return .string(folded: text, exact: world.pick([text, text.capitalizedFirst]))
        }
        return Filter(parameter: "name", alternatives: values, modifier: pick([nil, nil, .exact, .contains]))
    }

    private mutating func references() -> Filter {
        let values = alternatives { world in
            switch Int.random(in: 0..<4, using: &world.numbers) {
            case 0: .reference(type: nil, id: nil, url: "http://example.org/p")
            case 1: .reference(type: nil, id: world.pick(["1", "2", "9"]), url: nil)
            default:
                .reference(
                    type: world.pick(["Patient", "Group", "Device"]), id: world.pick(["1", "2"]), url: nil)
            }
        }
        return Filter(parameter: "subject", alternatives: values)
    }

    private mutating func dates() -> Filter {
        let values = alternatives { world in
            let (from, upTo) = world.range()
            return .date(prefix: world.pick(DatePrefix.allCases), from: from, upTo: upTo)
        }
        return Filter(parameter: "date", alternatives: values)
    }

    private mutating func lastUpdated(_ one: Instant, _ other: Instant) -> Filter {
        let value = FilterValue.lastUpdated(
            prefix: pick(DatePrefix.allCases), from: min(one, other),
            upTo: max(one, other).adding(milliseconds: 1))
        return Filter(parameter: "_lastUpdated", alternatives: [value])
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
