// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// FHIR R4 2.9.1.4: functions that others answer, see `PathServices`.
extension FunctionTable {
    static let services: [String: FunctionBuilder] = [
        "memberOf": asking(gives: .boolean) { (item, text, services) throws(PathError) in
            guard let isMember = services.isMember else { throw silence("memberOf", "terminology") }
            guard let answer = isMember(item, text) else {
                throw PathError(.evaluation, "memberOf() is asked about what is not known here")
            }
            return answer
        },
        "conformsTo": asking(gives: .boolean) { (item, text, services) throws(PathError) in
            if let answer = services.conforms?(item, text) { return answer }
            guard let answer = isOfBaseType(item, text) else {
                throw PathError(.evaluation, "conformsTo() is asked for a profile that is not known here")
            }
            return answer
        },
        "subsumes": comparing { (item, other, services) throws(PathError) in
            guard let subsumes = services.subsumes else { throw silence("subsumes", "terminology") }
            return subsumes(item, other)
        },
        "subsumedBy": comparing { (item, other, services) throws(PathError) in
            guard let subsumes = services.subsumes else { throw silence("subsumedBy", "terminology") }
            return subsumes(other, item)
        },
        "htmlChecks": stream(gives: .boolean) { (input, focus, emit) throws(PathError) in
            guard let item = try input.single(focus) else { return true }
            guard let isNarrative = focus.scope.environment.services.isNarrative else {
                throw silence("htmlChecks", "narrative")
            }
            return try emit(.boolean(isNarrative(item.text ?? "")))
        },
    ]

    private static func silence(_ function: String, _ subject: String) -> PathError {
        PathError(.evaluation, "\(function)() cannot be answered: nothing here knows \(subject)")
    }

    private static func asking(
        gives system: SystemKind,
        _ question: @escaping @Sendable (PathItem, String, PathServices) throws(PathError) -> Bool?
    ) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            try call.expectArguments(1...1)
            let argument = try compiler.arguments(of: call, taking: .string)[0]
            let operation = StreamOperation(input: call.input.operation, offset: call.offset) {
                (input, focus, emit) throws(PathError) in
                guard let item = try input.single(focus),
                    let text = try argument.single(focus).requiredText(),
                    let answer = try question(item, text, focus.scope.environment.services)
                else { return true }
                return try emit(.boolean(answer))
            }
            return Compiled(operation, system: system)
        }
    }

    private static func comparing(
        _ question: @escaping @Sendable (PathItem, PathItem, PathServices) throws(PathError) -> Bool?
    ) -> FunctionBuilder {
        { (compiler, call) throws(PathError) in
            try call.expectArguments(1...1)
            let argument = try compiler.arguments(of: call)[0]
            let operation = StreamOperation(input: call.input.operation, offset: call.offset) {
                (input, focus, emit) throws(PathError) in
                guard let item = try input.single(focus), let other = try argument.single(focus),
                    let answer = try question(item, other, focus.scope.environment.services)
                else { return true }
                return try emit(.boolean(answer))
            }
            return Compiled(operation, system: .boolean)
        }
    }

    /// Whether an element is of the type that a base definition is about, which every element at hand was
    /// read as; nil for other profiles.
    private static func isOfBaseType(_ item: PathItem, _ profile: String) -> Bool? {
        let prefix = "http://hl7.org/fhir/StructureDefinition/"
        guard profile.hasPrefix(prefix), let node = item.node else { return nil }
        let name = String(profile.dropFirst(prefix.count))
        guard TypeCatalog.r4.type(name) != nil else { return nil }
        return node.type.isA(name)
    }
}
