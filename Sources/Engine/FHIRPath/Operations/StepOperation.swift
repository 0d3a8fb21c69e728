// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// A name after a dot: the children of that name.
final class StepOperation: Operation {
    let input: any Operation
    let name: String
    /// What the step means for the types that were known when the expression was compiled.
    let resolutions: [StepResolution]
    private let catalog: TypeCatalog
    /// What the step means for the first type that it met and that was not known before.
    private let met = AtomicLazyReference<StepResolution>()

    init(input: any Operation, name: String, resolutions: [StepResolution], catalog: TypeCatalog) {
        self.input = input
        self.name = name
        self.resolutions = resolutions
        self.catalog = catalog
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        try input.each(focus) { (item) throws(PathError) in
            try focus.scope.spend()
            guard case .node(let node) = item else { return try eachPart(of: item, emit) }
            return try node.eachChild(of: children(of: node.type), in: catalog, emit)
        }
    }

    private func children(of type: PathType) -> [PathChild] {
        for resolution in resolutions where resolution.type === type { return resolution.children }
        let found =
            met.load()
            ?? met.storeIfNil(StepResolution(type: type, children: type.children(named: name)))
        return found.type === type ? found.children : type.children(named: name)
    }

    /// The members of what `type()` gives.
    private func eachPart(of item: PathItem, _ emit: Emit) throws(PathError) -> Bool {
        guard case .typeInfo(let info) = item, let part = info[name] else { return true }
        return try emit(.string(part))
    }

    /// The step that reaches only children of a type; nil when that cannot be told before evaluation.
    func narrowed(to test: TypeTest) -> StepOperation? {
        guard !resolutions.isEmpty, let fhir = test.fhir else { return nil }
        var narrowed: [StepResolution] = []
        for resolution in resolutions {
            if resolution.children.contains(where: \.isAnyResource) { return nil }
            let kept = resolution.children.filter { $0.type(in: catalog).map(fhir.takes) == true }
            narrowed.append(StepResolution(type: resolution.type, children: kept))
        }
        return StepOperation(input: input, name: name, resolutions: narrowed, catalog: catalog)
    }
}
