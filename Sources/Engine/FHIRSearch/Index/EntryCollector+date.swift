// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRPath

extension EntryCollector {
    /// FHIR R4 3.1.1.4.7
    mutating func addDate(_ item: PathItem) {
        guard let node = item.node, let value = node.value else { return }
        let span =
            switch node.typeName {
            case "Period": DateSpan(period: value, in: zone)
            case "Timing": DateSpan(timing: value, in: zone)
            default: DateSpan(value.string, in: zone)
            }
        if let span { keep(.date(from: span.from, upTo: span.upTo)) }
    }
}
