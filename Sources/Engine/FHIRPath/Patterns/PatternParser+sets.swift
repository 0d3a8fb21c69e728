// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension PatternParser {
    mutating func escaped() throws(PathError) -> PatternNode {
        guard let scalar = current else { throw wrong("a \\ at the end") }
        switch scalar {
        case "b", "B":
            position += 1
            return .place(scalar == "b" ? .wordEdge : .noWordEdge)
        case "A", "z", "Z":
            position += 1
            return .place(scalar == "A" ? .start : .end)
        case "1"..."9":
            position += 1
            let group = Int(scalar.value - 0x30)
            guard group < groupCount else { throw wrong("a group that is not there") }
            return .again(group: group)
        default: return .one(try escapedSet())
        }
    }

    /// What follows `\` in a set and outside.
    private mutating func escapedSet() throws(PathError) -> PatternSet {
        guard let scalar = current else { throw wrong("a \\ at the end") }
        position += 1
        switch scalar {
        case "d": return .digit
        case "D": return .digit.negated
        case "w": return .word
        case "W": return .word.negated
        case "s": return .blank
        case "S": return .blank.negated
        case "n": return .scalar("\n")
        case "r": return .scalar("\r")
        case "t": return .scalar("\t")
        case "f": return .scalar("\u{0C}")
        case "v": return .scalar("\u{0B}")
        case "0": return .scalar("\0")
        case "x": return .scalar(try code(digits: 2))
        case "u": return .scalar(try code(digits: 4))
        case "p", "P": return try category(isNegated: scalar == "P")
        default:
            if PatternSet.word.contains(scalar) { throw wrong("an unknown escape") }
            return .scalar(scalar)
        }
    }

    private mutating func code(digits: Int) throws(PathError) -> Unicode.Scalar {
        let end = min(position + digits, scalars.count)
        let text = String(String.UnicodeScalarView(scalars[position..<end]))
        guard text.utf8.count == digits, let value = UInt32(text, radix: 16),
            let scalar = Unicode.Scalar(value)
        else { throw wrong("a code that is none") }
        position = end
        return scalar
    }

    private mutating func category(isNegated: Bool) throws(PathError) -> PatternSet {
        var name = ""
        if take("{") {
            while let scalar = current, scalar != "}" {
                name.unicodeScalars.append(scalar)
                position += 1
            }
            guard take("}") else { throw wrong("a category that does not end") }
        } else if let scalar = current {
            name.unicodeScalars.append(scalar)
            position += 1
        }
        guard (1...2).contains(name.utf8.count), "LMNPSZC".contains(name.prefix(1)) else {
            throw wrong("an unknown category")
        }
        return PatternSet([.category(name)], isNegated: isNegated)
    }

    mutating func set() throws(PathError) -> PatternSet {
        var set = PatternSet([], isNegated: take("^"))
        var isFirst = true
        while let scalar = current, scalar != "]" || isFirst {
            isFirst = false
            let lower = try member(scalar)
            guard current == "-", position + 1 < scalars.count, scalars[position + 1] != "]",
                case .range(let first)? = lower.parts.first, lower.parts.count == 1, !lower.isNegated
            else {
                set.parts.append(.set(lower))
                continue
            }
            position += 1
            guard let next = current, case .range(let last)? = try member(next).parts.first,
                first.lowerBound <= last.upperBound
            else { throw wrong("a range that cannot be") }
            set.parts.append(.range(first.lowerBound...last.upperBound))
        }
        guard take("]") else { throw wrong("a [ that does not end") }
        return set
    }

    private mutating func member(_ scalar: Unicode.Scalar) throws(PathError) -> PatternSet {
        position += 1
        guard scalar == "\\" else { return .scalar(scalar) }
        if current == "b" {
            position += 1
            return .scalar("\u{08}")
        }
        return try escapedSet()
    }
}
