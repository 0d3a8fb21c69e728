// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Reads straight paths from compiled operations; nil for whatever does more than walk.
struct StraightReader {
    /// The type of the resource that the paths start from.
    let root: PathType

    private struct Route {
        var members: [String] = []
        var type: PathType
        var filter: StraightFilter?
    }

    func paths(_ operation: any Operation) -> [StraightPath]? {
        let branches = (operation as? UnionOperation)?.branches ?? [operation]
        var paths: [StraightPath] = []
        for (number, branch) in branches.enumerated() {
            guard let routes = routes(branch) else { return nil }
            for route in routes {
                paths.append(
                    StraightPath(
                        members: route.members, branch: number, type: route.type, filter: route.filter))
            }
        }
        return branches.count == 1 || areUnlike(paths) ? paths : nil
    }

    /// Whether a union of the paths keeps all that they give: it leaves out what is equal, and primitives of
    /// different types may be.
    private func areUnlike(_ paths: [StraightPath]) -> Bool {
        let primitives = paths.map(\.type).filter(\.isPrimitive)
        return primitives.allSatisfy { $0 === primitives[0] }
    }

    private func routes(_ operation: any Operation) -> [Route]? {
        switch operation {
        case let focus as FocusOperation: return focus.part == .this ? [Route(type: root)] : nil
        case let step as StepOperation:
            guard let inputs = routes(step.input) else { return nil }
            var routes: [Route] = []
            for input in inputs {
                guard let further = further(step, from: input) else { return nil }
                routes += further
            }
            return routes
        case let chosen as WhereOperation:
            guard let inputs = routes(chosen.input), inputs.allSatisfy({ $0.filter == nil }) else {
                return nil
            }
            let filter = StraightFilter(chosen.criteria, isInBundle: root.name == "Bundle")
            return inputs.map { Route(members: $0.members, type: $0.type, filter: filter) }
        default: return nil
        }
    }

    private func further(_ step: StepOperation, from route: Route) -> [Route]? {
        guard route.filter == nil, !route.type.isPrimitive,
            let resolution = step.resolutions.first(where: { $0.type === route.type }),
            !resolution.children.contains(where: \.isAnyResource)
        else { return nil }
        return zip(resolution.children, resolution.types).map { child, type in
            Route(members: route.members + [child.json], type: type)
        }
    }
}
