// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// FHIR R4 2.9.1.4
extension FunctionTable {
    static let fhir: [String: FunctionBuilder] = [
        "extension": { (compiler, call) throws(PathError) in
            if call.input.isEmpty { return .empty }
            let operation = try extensions(compiler, call)
            let isFirst = (call.input.operation as? FocusOperation)?.part == .this && call.input.types != nil
            let roots = isFirst ? ["extension"] : call.input.roots
            return Compiled(operation, types: compiler.catalog.type("Extension").map { [$0] }, roots: roots)
        },
        // Not in the specification, but in the R4 search parameter QuestionnaireResponse.item-subject.
        "hasExtension": { (compiler, call) throws(PathError) in
            let input = try extensions(compiler, call)
            return Compiled(
                StreamOperation(input: input, offset: call.offset) { (input, focus, emit) throws(PathError) in
                    try emit(.boolean(try !input.isEmpty(focus)))
                }, system: .boolean)
        },
        "hasValue": collection(gives: .boolean) { (items, _, _) throws(PathError) in
            guard items.count == 1, let item = items.first else { return [.boolean(false)] }
            guard case .node(let node) = item else { return [.boolean(true)] }
            return [.boolean(node.type.isPrimitive && node.value != nil)]
        },
        "getValue": collection { (items, _, _) throws(PathError) in
            guard items.count == 1, let node = items[0].node, node.type.isPrimitive,
                let value = node.systemValue
            else {
                return []
            }
            return [value]
        },
        "resolve": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...0)
            if call.input.isEmpty { return .empty }
            let operation = ResolveOperation(
                input: call.input.operation, catalog: compiler.catalog,
                guessesType: compiler.mode == .lenient, offset: call.offset)
            return Compiled(operation, roots: call.input.roots)
        },
        "checkModifiers": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...100)
            let known = try compiler.arguments(of: call)
            let operation = CollectionOperation(
                input: call.input.operation, arguments: known, offset: call.offset
            ) {
                (items, arguments, focus) throws(PathError) in
                var urls: Set<String> = []
                for argument in arguments { urls.formUnion(try argument.collect(focus).compactMap(\.text)) }
                for item in items {
                    let modifiers = item.node?.value?["modifierExtension"]
                    for modifier in modifiers?.elements.map({ $0["url"]?.string ?? "" }) ?? []
                    where !urls.contains(modifier) {
                        throw PathError(.evaluation, "an element has a modifier that is not known")
                    }
                }
                return items
            }
            return Compiled(operation, types: call.input.types, roots: call.input.roots)
        },
        // SQL on FHIR 2.0: what rows of resources and of references are joined by.
        "getResourceKey": collection(gives: .string) { (items, _, _) throws(PathError) in
            items.compactMap { item in
                guard let node = item.node, let id = node.value?["id"]?.string else { return nil }
                return .string(node.typeName + "/" + id)
            }
        },
        "getReferenceKey": { (compiler, call) throws(PathError) in
            try call.expectArguments(0...1)
            var wanted: String?
            if let argument = call.arguments.first {
                guard let name = argument.typeName else {
                    throw PathError(
                        .badArguments, "getReferenceKey() takes the name of a type of resource",
                        at: call.offset)
                }
                wanted = try TypeTest(name, in: compiler.catalog, at: call.offset).fhir?.name
            }
            let operation = CollectionOperation(
                input: call.input.operation, arguments: [], offset: call.offset
            ) {
                [wanted] (items, _, _) throws(PathError) in
                items.compactMap { referenceKey(of: $0, type: wanted).map { .string($0) } }
            }
            return Compiled(operation, system: .string)
        },
    ]

    /// `Patient/1` of a Reference; nil when it names no resource by type and id, or one of another type.
    private static func referenceKey(of item: PathItem, type: String?) -> String? {
        guard let text = item.node?.value?["reference"]?.string else { return nil }
        switch FHIRReference(text) {
        case .relative(let key, _), .absolute(_, let key?, _):
            let isWanted = type == nil || type == "Resource" || key.type.name == type
            return isWanted ? key.type.name + "/" + key.id.text : nil
        default: return nil
        }
    }

    private static func extensions(
        _ compiler: Compiler, _ call: FunctionCall
    ) throws(PathError)
        -> any Operation
    {
        try call.expectArguments(1...1)
        let url = try compiler.compile(call.arguments[0], this: call.this).operation
        return ExtensionOperation(
            input: call.input.operation, url: url, catalog: compiler.catalog, offset: call.offset)
    }
}
