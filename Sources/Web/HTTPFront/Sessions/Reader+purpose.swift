// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Identity

extension Reader {
    /// What the reader comes for.
    ///
    /// - Parameter allowed: Purposes of the route; empty for any.
    /// - Returns: The commission's purpose for staff, the first that fits for a system, care for a person in
    ///   her
    ///   own matter. Nil when none fits.
    package func purpose(among allowed: [Purpose]) -> Purpose? {
        let own: [Purpose]
        switch self {
        case .individual: return .care
        case .staff(let staff): own = staff.commission.map { [$0.purpose] } ?? []
        case .system(let client): own = client.purposes
        }
        return own.first { purpose in allowed.isEmpty || allowed.contains { purpose.covers($0) } }
    }

    /// As whom the reader comes to a route.
    var visitor: Visitor {
        switch self {
        case .individual: .individual
        case .staff(let staff): staff.commission == nil ? .staffWithoutCommission : .staff
        case .system: .system
        }
    }
}
