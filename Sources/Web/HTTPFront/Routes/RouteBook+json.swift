// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension RouteBook {
    /// The book for machines: an array of objects with `method`, `path`, `area`, `shows`, `visitors`,
    /// `purposes`, `form`, `rate`, `parameters` and `summary`, sorted by path and method.
    package var json: [UInt8] {
        let sorted = routes.sorted { ($0.path, $0.method.rawValue) < ($1.path, $1.method.rawValue) }
        return JSONTree.array(sorted.map(Self.tree)).encoded(pretty: true)
    }

    private static func tree(of route: Route) -> JSONTree {
        .object([
            ("method", .string(route.method.rawValue)),
            ("path", .string(route.template)),
            ("area", .string(route.area.rawValue)),
            ("shows", .string(route.shows.rawValue)),
            ("visitors", .array(route.visitors.map(\.rawValue).sorted().map { .string($0) })),
            ("purposes", .array(route.purposes.map { .string($0.rawValue) })),
            ("form", .string(route.form.rawValue)),
            ("rate", route.rate.map { .string($0.rawValue) } ?? .absent),
            ("parameters", .array(route.parameters.map { .string($0) })),
            ("summary", .string(route.summary)),
        ])
    }
}
