// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRStore
import Identity

/// Which rows of the access log are behind the wall of other social services: a concern for a child and its
/// investigation are not told by the log that the person reads.
///
/// Source: 26 kap. 1 § offentlighets- och sekretesslagen; row C13. The log itself is whole.
struct WalledRows: Sendable {
    private let units: Set<String>

    init(_ directory: Directory) {
        units = Set(directory.units.values.filter { $0.sector == .socialOther }.map(\.hsaID.text))
    }

    /// Whether a row tells that something is there: read or written behind the wall, or refused by it.
    func hides(_ row: LogRow, about person: PersonKey) -> Bool {
        row.rule == "D2" || units.contains(row.user.careUnit)
            || row.resources.contains { $0.person == person && units.contains($0.careUnit) }
    }
}
