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
    /// What the step means for the last type that it met and that was not known before.
    private let met = Mutex<StepResolution?>(nil)
    let site: Int?

    init(
        input: any Operation, name: String, resolutions: [StepResolution], catalog: TypeCatalog, offset: Int?
    ) {
        site = offset
        self.input = input
        self.name = name
        self.resolutions = resolutions
        self.catalog = catalog
    }

    func each(_ focus: Focus, _ emit: Emit) throws(PathError) -> Bool {
        try input.each(focus) { (item) throws(PathError) in
            try focus.scope.spend()
            guard case .node(let node) = item else { return try eachPart(of: item, emit) }
            let resolution = resolution(for: node.type)
            return try node.eachChild(of: resolution, in: catalog, emit)
        }
    }

    private func resolution(for type: PathType) -> StepResolution {
        for resolution in resolutions where resolution.type === type { return resolution }
        if let known = met.withLock({ $0 }), known.type === type { return known }
        let found = StepResolution(type: type, children: type.children(named: name), in: catalog)
        met.withLock { $0 = found }
        return found
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
            narrowed.append(StepResolution(type: resolution.type, children: kept, in: catalog))
        }
        return StepOperation(input: input, name: name, resolutions: narrowed, catalog: catalog, offset: site)
    }
}
