// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Turns a tree into operations, following types as far as they are known.
struct Compiler: Sendable {
    let catalog: TypeCatalog

    /// Compiles a tree; `this` are the types that `$this` may have, nil when unknown.
    func compile(_ tree: SyntaxTree, this: [PathType]?) throws(PathError) -> Compiled {
        switch tree {
        case .empty: return .empty
        case .literal(let item): return Compiled(ConstantOperation([item]))
        case .this: return Compiled(FocusOperation(.this), types: this)
        case .iteration: return Compiled(FocusOperation(.index))
        case .total: return Compiled(FocusOperation(.total))
        case .external(let name, _): return Compiled(VariableOperation(name: name, catalog: catalog))
        case .member(let base, let name, let offset):
            return try member(base, name, this: this, at: offset)
        case .call(let base, let name, let arguments, let offset):
            let input = try base.map { (base) throws(PathError) in try compile(base, this: this) }
            let call = FunctionCall(
                name: name, input: input ?? Compiled(FocusOperation(.this), types: this),
                arguments: arguments,
                this: this, offset: offset)
            return try function(call)
        case .index(let base, let position, _):
            let input = try compile(base, this: this)
            if input.isEmpty { return input }
            let operation = IndexOperation(
                input: input.operation, position: try compile(position, this: this).operation)
            return Compiled(operation, types: input.types, roots: input.roots)
        case .negated(let operand, _):
            let zero = ConstantOperation([.integer(0)])
            return Compiled(NegationOperation(input: try compile(operand, this: this).operation, zero: zero))
        case .typed(let isCast, let operand, let typeName, let offset):
            let test = try TypeTest(typeName, in: catalog, at: offset)
            let input = try compile(operand, this: this)
            return isCast
                ? cast(input, test) : Compiled(TypeTestOperation(input: input.operation, test: test))
        case .binary(let sign, let left, let right, _):
            let first = try compile(left, this: this)
            return binary(sign, first, try compile(right, this: this))
        }
    }

    private func member(
        _ base: SyntaxTree?, _ name: String, this: [PathType]?, at offset: Int
    ) throws(PathError) -> Compiled {
        guard let base else {
            if let prefix = typePrefix(name, this: this) { return prefix }
            return step(from: Compiled(FocusOperation(.this), types: this), name)
        }
        if case .member(nil, "FHIR", _) = base, let prefix = typePrefix(name, this: this) { return prefix }
        return step(from: try compile(base, this: this), name)
    }

    /// A path may begin with the name of the type it starts from.
    private func typePrefix(_ name: String, this: [PathType]?) -> Compiled? {
        guard let first = name.utf8.first, (0x41...0x5A).contains(first), let type = catalog.type(name) else {
            return nil
        }
        guard let this else {
            let isExact = type.name != "Resource" && type.name != "DomainResource"
            return Compiled(TypePrefixOperation(typeName: name), types: isExact ? [type] : nil)
        }
        let fitting = this.filter { $0.isA(name) }
        if fitting.isEmpty, !this.contains(where: { type.isA($0.name) }) { return .empty }
        if fitting.count == this.count { return Compiled(FocusOperation(.this), types: this) }
        return Compiled(TypePrefixOperation(typeName: name), types: fitting.isEmpty ? [type] : fitting)
    }

    private func step(from input: Compiled, _ name: String) -> Compiled {
        if input.isEmpty { return .empty }
        var resolutions: [StepOperation.Resolution] = []
        var types: [PathType]? = []
        for type in input.types ?? [] {
            var children: [(child: PathChild, type: PathType)] = []
            for child in type.children(named: name) {
                guard let childType = catalog.type(child.typeKey) else { continue }
                children.append((child, childType))
                if child.isAnyResource { types = nil }
                if types?.contains(where: { $0 === childType }) == false { types?.append(childType) }
            }
            resolutions.append(StepOperation.Resolution(type: type, children: children))
        }
        let operation = StepOperation(
            input: input.operation, name: name, resolutions: resolutions, catalog: catalog)
        let isFirst = (input.operation as? FocusOperation)?.part == .this && input.types != nil
        let roots = isFirst ? resolutions.flatMap(\.memberNames) : input.roots
        return Compiled(operation, types: input.types == nil ? nil : types, roots: roots)
    }

    /// `as` and `ofType`. Where the type is known the step before is narrowed to it.
    func cast(_ input: Compiled, _ test: TypeTest) -> Compiled {
        if input.isEmpty { return input }
        let types = input.types.map { types in types.filter { test.canMatch($0) } }
        if input.types != nil, let step = input.operation as? StepOperation,
            let narrowed = step.narrowed(to: test)
        {
            return Compiled(narrowed, types: types, roots: input.roots)
        }
        let operation = TypeFilterOperation(input: input.operation, test: test)
        return Compiled(operation, types: types ?? test.fhir.flatMap { exactly($0) }, roots: input.roots)
    }

    /// The type alone when nothing derives from it, as far as that matters here: resources.
    private func exactly(_ type: PathType) -> [PathType]? {
        type.isA("DomainResource") && type.name != "DomainResource" ? [type] : nil
    }

    private func binary(_ sign: SyntaxTree.Operator, _ left: Compiled, _ right: Compiled) -> Compiled {
        let (first, second) = (left.operation, right.operation)
        switch sign {
        case .union: return union(left, right)
        case .implies, .or, .xor, .and: return Compiled(LogicOperation(sign, first, second))
        case .isIn: return Compiled(MembershipOperation(element: first, collection: second))
        case .contains: return Compiled(MembershipOperation(element: second, collection: first))
        case .equal, .notEqual, .equivalent, .notEquivalent:
            let operation = EqualityOperation(
                isNegated: sign == .notEqual || sign == .notEquivalent,
                isEquivalence: sign == .equivalent || sign == .notEquivalent, first, second)
            return Compiled(operation)
        case .atMost, .below, .above, .atLeast: return Compiled(OrderOperation(sign, first, second))
        case .plus, .minus, .joined, .times, .over, .div, .mod:
            return Compiled(ArithmeticOperation(sign, first, second))
        }
    }

    private func union(_ left: Compiled, _ right: Compiled) -> Compiled {
        var branches: [any Operation] = []
        for part in [left, right] where !part.isEmpty {
            if let union = part.operation as? UnionOperation {
                branches += union.branches
            } else {
                branches.append(part.operation)
            }
        }
        if branches.isEmpty { return .empty }
        var types: [PathType]?
        if let first = left.types, let second = right.types {
            types = first + second.filter { type in !first.contains { $0 === type } }
        }
        var roots: [String]?
        if let first = left.roots, let second = right.roots { roots = first + second }
        return Compiled(UnionOperation(branches), types: types, roots: roots)
    }
}
