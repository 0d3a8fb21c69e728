// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A name after a dot: the children of that name.
final class StepOperation: Operation {
    /// What the name means for one type, found when the expression was compiled.
    struct Resolution: Sendable {
        let type: PathType
        let children: [(child: PathChild, type: PathType)]

        /// The JSON members that the step looks at.
        var memberNames: [String] {
            children.flatMap {
                $0.child.isPrimitive ? [$0.child.json, $0.child.siblingName] : [$0.child.json]
            }
        }
    }

    let input: any Operation
    let name: String
    let resolutions: [Resolution]
    private let catalog: TypeCatalog

    init(input: any Operation, name: String, resolutions: [Resolution], catalog: TypeCatalog) {
        self.input = input
        self.name = name
        self.resolutions = resolutions
        self.catalog = catalog
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        try input.each(focus) { (item) throws(PathError) in
            try focus.scope.spend()
            guard case .node(let node) = item else { return try eachPart(of: item, emit) }
            for resolution in resolutions where resolution.type === node.type {
                return try eachResolved(resolution, of: node, emit)
            }
            for child in node.type.children(named: name) where try !node.eachChild(child, in: catalog, emit) {
                return false
            }
            return true
        }
    }

    /// The members of what `type()` gives.
    private func eachPart(of item: PathItem, _ emit: Emit) throws(PathError) -> Bool {
        guard case .typeInfo(let info) = item, let part = info[name] else { return true }
        return try emit(.string(part))
    }

    private func eachResolved(
        _ resolution: Resolution, of node: PathNode, _ emit: Emit
    ) throws(PathError)
        -> Bool
    {
        let isPrimitive = node.type.isPrimitive
        guard let holder = isPrimitive ? node.sibling : node.value else { return true }
        for (child, type) in resolution.children {
            let found = holder[child.json]
            let sibling = child.isPrimitive && !isPrimitive ? holder[child.siblingName] : nil
            if try !child.eachNode(of: found, sibling: sibling, type: type, in: catalog, emit) {
                return false
            }
        }
        return true
    }

    /// The step that reaches only children of a type; nil when that cannot be told before evaluation.
    func narrowed(to test: TypeTest) -> StepOperation? {
        guard !resolutions.isEmpty, let fhir = test.fhir else { return nil }
        var narrowed: [Resolution] = []
        for resolution in resolutions {
            if resolution.children.contains(where: \.child.isAnyResource) { return nil }
            let kept = resolution.children.filter { fhir.takes($0.type) }
            narrowed.append(Resolution(type: resolution.type, children: kept))
        }
        return StepOperation(input: input, name: name, resolutions: narrowed, catalog: catalog)
    }
}
