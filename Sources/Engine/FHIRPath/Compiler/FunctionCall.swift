// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A call of a function while it is compiled.
struct FunctionCall: Sendable {
    let name: String
    let input: Compiled
    let arguments: [SyntaxTree]
    /// The types that `$this` may have outside the call.
    let this: [PathType]?
    let offset: Int

    /// Refuses a wrong number of arguments.
    func expectArguments(_ range: ClosedRange<Int>) throws(PathError) {
        guard !range.contains(arguments.count) else { return }
        let wanted = range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
        throw PathError(
            .badArguments, "\(name)() takes \(wanted) arguments, not \(arguments.count)", at: offset)
    }

    /// Refuses an input that can have none of the types, as far as its type is known.
    func expectInput(_ wanted: Set<SystemKind>, _ words: String, in mode: PathMode) throws(PathError) {
        guard mode == .strict, let kinds = input.kinds, kinds.isDisjoint(with: wanted) else { return }
        let found = input.types?.map(\.name).joined(separator: ", ") ?? kinds.map { "\($0)" }.joined()
        throw PathError(.badArguments, "\(name)() works on \(words), not on \(found)", at: offset)
    }
}
