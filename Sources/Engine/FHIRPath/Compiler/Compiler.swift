// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Turns a tree into operations, following types as far as they are known.
struct Compiler: Sendable {
    let catalog: TypeCatalog
    let mode: PathMode
    /// Variables of `defineVariable()` that can be seen, by the place of their definition.
    var variables: [String: Int] = [:]

    init(catalog: TypeCatalog, mode: PathMode) {
        self.catalog = catalog
        self.mode = mode
    }

    /// Compiles a tree; `this` are the types that `$this` may have, nil when unknown.
    func compile(_ tree: SyntaxTree, this: [PathType]?) throws(PathError) -> Compiled {
        switch tree {
        case .empty: return .empty
        case .literal(let item): return Compiled(ConstantOperation([item]), system: item.systemKind)
        case .this: return Compiled(FocusOperation(.this), types: this)
        case .iteration: return Compiled(FocusOperation(.index), system: .integer)
        case .total: return Compiled(FocusOperation(.total))
        case .external(let name, let offset):
            if let place = variables[name] {
                return Compiled(DefinitionOperation(place: place, offset: offset))
            }
            return Compiled(VariableOperation(name: name, catalog: catalog, offset: offset))
        case .member(let base, let name, let offset):
            return try member(base, name, this: this, at: offset)
        case .call(let base, let name, let arguments, let offset):
            let input = try base.map { (base) throws(PathError) in try compile(base, this: this) }
            let call = FunctionCall(
                name: name, input: input ?? Compiled(FocusOperation(.this), types: this),
                arguments: arguments,
                this: this, offset: offset)
            return try function(call)
        case .index(let base, let position, let offset):
            let input = try compile(base, this: this)
            if input.isEmpty { return input }
            try expectOrder(input, of: "[ ]", at: offset)
            let operation = IndexOperation(
                input: input.operation, position: try compile(position, this: this).operation,
                offset: offset)
            var result = Compiled(
                operation, types: input.types, system: input.system, roots: input.roots)
            result.variables = input.variables
            return result
        case .negated(let operand, let offset):
            let operand = try compile(operand, this: this)
            let operation = NegationOperation(input: operand.operation, offset: offset)
            return Compiled(operation, system: operand.system)
        case .typed(let isCast, let operand, let typeName, let offset):
            let test = try TypeTest(typeName, in: catalog, at: offset)
            let input = try compile(operand, this: this)
            if isCast { return cast(input, test, isOfOne: mode == .strict, at: offset) }
            return Compiled(TypeTestOperation(input: input.operation, test: test), system: .boolean)
        case .binary(let sign, let left, let right, let offset):
            let first = try compile(left, this: this)
            return binary(sign, first, try compile(right, this: this), at: offset)
        }
    }

    private func member(
        _ base: SyntaxTree?, _ name: String, this: [PathType]?, at offset: Int
    ) throws(PathError) -> Compiled {
        guard let base else {
            if let prefix = typePrefix(name, this: this) { return prefix }
            return try step(from: Compiled(FocusOperation(.this), types: this), name, at: offset)
        }
        if case .member(nil, "FHIR", _) = base, let prefix = typePrefix(name, this: this) { return prefix }
        return try step(from: try compile(base, this: this), name, at: offset)
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

    private func step(
        from input: Compiled, _ name: String, at offset: Int
    ) throws(PathError) -> Compiled {
        if input.isEmpty { return .empty }
        try expectElement(name, in: input, at: offset)
        var resolutions: [StepResolution] = []
        var types: [PathType]? = []
        for type in input.types ?? [] {
            var children: [PathChild] = []
            for child in type.children(named: name) {
                guard let childType = child.type(in: catalog) else { continue }
                children.append(child)
                if child.isAnyResource { types = nil }
                if types?.contains(where: { $0 === childType }) == false { types?.append(childType) }
            }
            resolutions.append(StepResolution(type: type, children: children, in: catalog))
        }
        let operation = StepOperation(
            input: input.operation, name: name, resolutions: resolutions, catalog: catalog, offset: offset)
        let isFirst = (input.operation as? FocusOperation)?.part == .this && input.types != nil
        let roots = isFirst ? resolutions.flatMap(\.memberNames) : input.roots
        var result = Compiled(operation, types: input.types == nil ? nil : types, roots: roots)
        result.variables = input.variables
        result.isUnordered = input.isUnordered
        return result
    }

    /// Refuses a name that no type of the input has, in strict mode.
    private func expectElement(_ name: String, in input: Compiled, at offset: Int) throws(PathError) {
        guard mode == .strict else { return }
        if let system = input.system {
            throw PathError(.unknownElement, "a System.\(system) has no element \(name)", at: offset)
        }
        guard let types = input.types, !types.isEmpty, !types.contains(where: \.isOpen),
            types.allSatisfy({ $0.children(named: name).isEmpty })
        else { return }
        let owners = types.prefix(3).map(\.name).joined(separator: ", ")
        let known = types[0].children.map(\.name).filter { $0.hasPrefix(name.prefix(3)) }
        let advice = known.isEmpty ? "" : "; known are \(known.joined(separator: ", "))"
        throw PathError(.unknownElement, "\(owners) has no element \(name)\(advice)", at: offset)
    }

    /// `as` and `ofType`. Where the type is known the step before is narrowed to it. `as` of the letter takes
    /// one item.
    func cast(_ input: Compiled, _ test: TypeTest, isOfOne: Bool = false, at offset: Int) -> Compiled {
        if input.isEmpty { return input }
        if isOfOne {
            let operation = SingleOperation(input: input.operation, name: "as", offset: offset)
            let single = Compiled(operation, types: input.types, system: input.system, roots: input.roots)
            return cast(single, test, at: offset)
        }
        let types = input.types.map { types in types.filter { test.canMatch($0) } }
        if input.types != nil, let step = input.operation as? StepOperation,
            let narrowed = step.narrowed(to: test)
        {
            return Compiled(narrowed, types: types, roots: input.roots)
        }
        let operation = TypeFilterOperation(input: input.operation, test: test, offset: offset)
        return Compiled(operation, types: types ?? test.fhir.flatMap { exactly($0) }, roots: input.roots)
    }

    /// The type alone when nothing derives from it, as far as that matters here: resources.
    private func exactly(_ type: PathType) -> [PathType]? {
        type.isA("DomainResource") && type.name != "DomainResource" ? [type] : nil
    }

    private func binary(
        _ sign: SyntaxTree.Operator, _ left: Compiled, _ right: Compiled, at offset: Int
    ) -> Compiled {
        let (first, second) = (left.operation, right.operation)
        switch sign {
        case .union: return union(left, right, at: offset)
        case .implies, .or, .xor, .and:
            return Compiled(LogicOperation(sign, first, second), system: .boolean)
        case .isIn:
            return Compiled(MembershipOperation(element: first, collection: second), system: .boolean)
        case .contains:
            return Compiled(MembershipOperation(element: second, collection: first), system: .boolean)
        case .equal, .notEqual, .equivalent, .notEquivalent:
            let operation = EqualityOperation(
                isNegated: sign == .notEqual || sign == .notEquivalent,
                isEquivalence: sign == .equivalent || sign == .notEquivalent, first, second)
            return Compiled(operation, system: .boolean)
        case .atMost, .below, .above, .atLeast:
            return Compiled(OrderOperation(sign, first, second, offset: offset), system: .boolean)
        case .plus, .minus, .joined, .times, .over, .div, .mod:
            let operation = ArithmeticOperation(sign, first, second, offset: offset)
            return Compiled(operation, system: sign == .joined ? .string : nil)
        }
    }

    private func union(_ left: Compiled, _ right: Compiled, at offset: Int) -> Compiled {
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
        let system = left.system == right.system ? left.system : nil
        return Compiled(
            UnionOperation(branches, offset: offset), types: types, system: system, roots: roots)
    }
}
