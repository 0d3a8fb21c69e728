// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIR R4 2.9.1.4: functions that those who know the definitions answer, see `PathServices`.
extension FunctionTable {
    static let definitions: [String: FunctionBuilder] = [
        "elementDefinition": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            if call.input.isEmpty { return .empty }
            guard let type = compiler.catalog.type("ElementDefinition") else { return .empty }
            let operation = StreamOperation(input: call.input.operation, offset: call.offset) {
                (input, focus, emit) throws(PathError) in
                try input.each(focus) { (item) throws(PathError) in
                    guard let definition = focus.scope.environment.services.definition else {
                        throw PathError(
                            .evaluation,
                            "elementDefinition() cannot be answered: nothing here knows definitions",
                            at: call.offset)
                    }
                    guard let found = definition(item) else { return true }
                    return try emit(.node(PathNode(value: found, sibling: nil, type: type)))
                }
            }
            return Compiled(operation, types: [type])
        },
        "slice": { (compiler, call) throws(PathError) in
            try call.expectArguments(2...2)
            if call.input.isEmpty { return .empty }
            let arguments = try compiler.arguments(of: call, taking: .string)
            let operation = StreamOperation(input: call.input.operation, offset: call.offset) {
                (input, focus, emit) throws(PathError) in
                try input.each(focus) { (item) throws(PathError) in
                    guard let structure = try arguments[0].single(focus).requiredText(at: call.offset),
                        let name = try arguments[1].single(focus).requiredText(at: call.offset)
                    else { return true }
                    let isInSlice = focus.scope.environment.services.isInSlice?(item, structure, name)
                    guard let isInSlice else {
                        throw PathError(
                            .evaluation, "slice() is asked for a slice that is not known here",
                            at: call.offset)
                    }
                    return isInSlice ? try emit(item) : true
                }
            }
            return Compiled(operation, types: call.input.types, roots: call.input.roots)
        },
    ]
}
