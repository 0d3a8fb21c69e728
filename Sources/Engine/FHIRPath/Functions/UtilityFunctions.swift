// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// FHIRPath 5.9
extension FunctionTable {
    static let utility: [String: FunctionBuilder] = [
        "trace": { (compiler, call) throws(PathError) in
            try call.expectArguments(1...2)
            let name = try compiler.compile(call.arguments[0], this: call.this).operation
            let shown = call.arguments.count > 1 ? try compiler.projection(1, of: call).operation : nil
            let operation = CollectionOperation(
                input: call.input.operation, arguments: [], offset: call.offset
            ) {
                (items, _, focus) throws(PathError) in
                guard let trace = focus.scope.environment.services.trace else { return items }
                let heard = try shown.map { (shown) throws(PathError) in
                    try SelectOperation(
                        input: ConstantOperation(items), projection: shown, offset: call.offset
                    ).collect(focus)
                }
                trace(try name.single(focus)?.text ?? "", heard ?? items)
                return items
            }
            return Compiled(
                operation, types: call.input.types, system: call.input.system, roots: call.input.roots)
        },
        "now": moment { (now, zone) in .dateTime(now.text(offsetSeconds: zone.offsetAtInstant(now))) },
        "today": moment { (now, zone) in
            .date(String(now.text(offsetSeconds: zone.offsetAtInstant(now)).prefix(10)))
        },
        "timeOfDay": moment { (now, zone) in
            .time(String(now.text(offsetSeconds: zone.offsetAtInstant(now)).dropFirst(11).prefix(12)))
        },
    ]

    private static func moment(
        _ write: @escaping @Sendable (Instant, ZoneRule) -> PathItem
    )
        -> FunctionBuilder
    {
        stream { (_, focus, emit) throws(PathError) in
            let environment = focus.scope.environment
            guard let now = environment.now else {
                throw PathError(.evaluation, "the time is not known here")
            }
            return try emit(write(now, environment.zone))
        }
    }
}
