// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore

/// How soon a result wants to be looked at; the laboratory's own judgement goes before ours.
package enum ReviewLevel: Int, Sendable, Hashable, Comparable, CaseIterable {
    case critical
    case outside
    case unknown
    case within

    private static let system = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
    private static let byCode: [String: ReviewLevel] = [
        "HH": .critical, "LL": .critical, "AA": .critical, "H": .outside, "L": .outside, "A": .outside,
        "HU": .outside, "LU": .outside, "POS": .outside, "N": .within, "NEG": .within,
    ]

    /// The level of an Observation.
    package init(_ resource: JSONValue) {
        let codes = resource.all("interpretation").flatMap { $0.all("coding") }
            .filter { $0["system"]?.string == Self.system }
        let told = codes.compactMap { $0["code"]?.string.flatMap { Self.byCode[$0] } }.min()
        if let told {
            self = told
        } else if let view = ObservationView(resource), let value = view.quantity?.value,
            let range = view.reference
        {
            self = range.position(of: value) == .within ? .within : .outside
        } else {
            self = .unknown
        }
    }

    /// The most urgent first.
    package static func < (left: ReviewLevel, right: ReviewLevel) -> Bool { left.rawValue < right.rawValue }
}
