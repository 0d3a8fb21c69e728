// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Looks for a pattern in one text by trying, with a stack of its own and a limit on steps.
struct PatternSearch {
    private enum Way {
        case other(step: Int, position: Int)
        case restored(slot: Int, position: Int)
    }

    private let pattern: TextPattern
    private let text: [Unicode.Scalar]
    private var steps = 0
    private var slots: [Int: Int] = [:]

    init(_ pattern: TextPattern, in text: [Unicode.Scalar]) {
        self.pattern = pattern
        self.text = text
    }

    /// The first match at or after a position.
    mutating func first(from start: Int) throws(PathError) -> [Range<Int>]? {
        guard start <= text.count else { return nil }
        for position in start...text.count {
            if let match = try match(at: position, upToEnd: false) { return match }
        }
        return nil
    }

    /// The match that begins at a position: the whole, then the groups, `-1 ..< -1` for one that has none.
    mutating func match(at position: Int, upToEnd: Bool) throws(PathError) -> [Range<Int>]? {
        slots.removeAll(keepingCapacity: true)
        guard try run(from: 0, at: position, upToEnd: upToEnd) != nil else { return nil }
        return (0..<pattern.groupCount).map { group in
            guard let start = slots[2 * group], let end = slots[2 * group + 1], start <= end else {
                return -1 ..< -1
            }
            return start..<end
        }
    }

    /// Runs steps until `.match`; the position there, nil when no way leads to it.
    private mutating func run(from first: Int, at start: Int, upToEnd: Bool) throws(PathError) -> Int? {
        var ways: [Way] = []
        var step = first
        var position = start
        while true {
            steps += 1
            guard steps <= PathLimits.patternStepsMax else {
                throw PathError(.tooMuch, "the pattern takes too long on this text")
            }
            if case .match = pattern.program[step], !upToEnd || position == text.count { return position }
            if try advance(&step, &position, &ways) { continue }
            guard back(&step, &position, &ways) else { return nil }
        }
    }

    /// Takes one step; false when it fails here.
    private mutating func advance(
        _ step: inout Int, _ position: inout Int, _ ways: inout [Way]
    ) throws(PathError) -> Bool {
        switch pattern.program[step] {
        case .match: return false
        case .one(let set):
            guard position < text.count, takes(text[position], set) else { return false }
            position += 1
        case .place(let place): guard isAt(place, position) else { return false }
        case .split(let one, let other):
            ways.append(.other(step: other, position: position))
            step = one
            return true
        case .jump(let target):
            step = target
            return true
        case .keep(let slot):
            ways.append(.restored(slot: slot, position: slots[slot] ?? -1))
            slots[slot] = position
        case .progress(let slot): guard slots[slot] != position else { return false }
        case .again(let group):
            guard let start = slots[2 * group], let end = slots[2 * group + 1], start <= end else {
                return false
            }
            let length = end - start
            guard position + length <= text.count,
                text[start..<end].elementsEqual(text[position..<position + length])
            else { return false }
            steps += length
            position += length
        case .ahead(let end, let isNegated):
            let found = try run(from: step + 1, at: position, upToEnd: false) != nil
            guard found != isNegated else { return false }
            step = end
            return true
        }
        step += 1
        return true
    }

    /// Goes back to the last other way; false when there is none.
    private mutating func back(_ step: inout Int, _ position: inout Int, _ ways: inout [Way]) -> Bool {
        while let way = ways.popLast() {
            switch way {
            case .restored(let slot, let old): slots[slot] = old < 0 ? nil : old
            case .other(let other, let place):
                (step, position) = (other, place)
                return true
            }
        }
        return false
    }

    private func takes(_ scalar: Unicode.Scalar, _ set: PatternSet) -> Bool {
        pattern.ignoresCase ? set.containsAnyCase(scalar) : set.contains(scalar)
    }

    private func isAt(_ place: PatternPlace, _ position: Int) -> Bool {
        switch place {
        case .start: return position == 0
        case .end: return position == text.count
        case .wordEdge, .noWordEdge:
            let before = position > 0 && PatternSet.word.contains(text[position - 1])
            let after = position < text.count && PatternSet.word.contains(text[position])
            return (before != after) == (place == .wordEdge)
        }
    }
}
