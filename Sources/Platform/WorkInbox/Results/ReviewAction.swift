// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What is done with a new result.
package enum ReviewAction: String, Sendable, Hashable, CaseIterable {
    /// The person is told, in a message that also stands beside the result.
    case inform = "meddela"
    /// Somebody at the unit is to do something.
    case act = "atgard"
    /// A time is to be booked.
    case book = "boka"
    /// Nothing more.
    case none = "inget"

    /// The code in the document.
    var code: String {
        switch self {
        case .inform: "inform"
        case .act: "act"
        case .book: "book"
        case .none: "none"
        }
    }
}
