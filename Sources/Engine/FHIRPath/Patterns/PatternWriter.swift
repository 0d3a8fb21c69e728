// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Writes the steps of a pattern.
struct PatternWriter {
    private(set) var program: [PatternStep] = []
    /// The number of the next loop; loops keep positions under numbers that no group has.
    private var loop = 1_000

    private var visits = 0

    private static let stepsMax = 20_000

    mutating func end() { program.append(.match) }

    mutating func write(_ node: PatternNode) throws(PathError) {
        visits += 1
        guard program.count < Self.stepsMax, visits < Self.stepsMax else {
            throw PathError(.evaluation, "the pattern repeats its parts too often")
        }
        switch node {
        case .nothing: return
        case .one(let set): program.append(.one(set))
        case .place(let place): program.append(.place(place))
        case .again(let group): program.append(.again(group: group))
        case .sequence(let nodes): for node in nodes { try write(node) }
        case .group(let node, let number):
            program.append(.keep(2 * number))
            try write(node)
            program.append(.keep(2 * number + 1))
        case .either(let nodes): try writeEither(nodes)
        case .ahead(let node, let isNegated):
            let start = program.count
            program.append(.match)
            try write(node)
            program.append(.match)
            program[start] = .ahead(end: program.count, isNegated: isNegated)
        case .repeated(let node, let from, let upTo, let isLazy):
            for _ in 0..<from { try write(node) }
            guard let upTo else { return try writeLoop(node, isLazy) }
            try writeOptional(node, times: upTo - from, isLazy)
        }
    }

    private mutating func writeEither(_ nodes: [PatternNode]) throws(PathError) {
        var ends: [Int] = []
        for (position, node) in nodes.enumerated() {
            let isLast = position == nodes.count - 1
            let split = program.count
            if !isLast { program.append(.jump(0)) }
            try write(node)
            if isLast { continue }
            ends.append(program.count)
            program.append(.jump(0))
            program[split] = .split(split + 1, program.count)
        }
        for end in ends { program[end] = .jump(program.count) }
    }

    private mutating func writeLoop(_ node: PatternNode, _ isLazy: Bool) throws(PathError) {
        let start = program.count
        program.append(.jump(0))
        if case .one = node {
            try write(node)
        } else {
            let number = loop
            loop += 1
            program.append(.keep(number))
            try write(node)
            program.append(.progress(number))
        }
        program.append(.jump(start))
        program[start] = isLazy ? .split(program.count, start + 1) : .split(start + 1, program.count)
    }

    private mutating func writeOptional(_ node: PatternNode, times: Int, _ isLazy: Bool) throws(PathError) {
        var splits: [Int] = []
        for _ in 0..<times {
            splits.append(program.count)
            program.append(.jump(0))
            try write(node)
        }
        for split in splits {
            program[split] = isLazy ? .split(program.count, split + 1) : .split(split + 1, program.count)
        }
    }
}
