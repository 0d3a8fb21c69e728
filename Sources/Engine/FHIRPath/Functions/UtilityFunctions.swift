// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// FHIRPath 5.9
extension FunctionTable {
    static let utility: [String: FunctionBuilder] = [
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
