// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How far a case has come.
package enum CaseStep: String, Sendable, Hashable, CaseIterable {
    /// It has come in.
    case received
    /// A child's need of protection has been looked at.
    case protectionAssessed = "protection-assessed"
    /// An investigation is open.
    case investigating
    /// A decision has been made.
    case decided
    /// The measure has been given to a unit.
    case commissioned
    /// The plan for carrying it out is made.
    case planned
    /// The first visit has been made.
    case delivering
    /// Nothing more is done.
    case closed

    /// The steps of a kind of case, in order.
    package static func steps(of kind: CaseKind) -> [CaseStep] {
        switch kind {
        case .support: [.received, .investigating, .decided, .commissioned, .planned, .delivering, .closed]
        case .measure: [.commissioned, .planned, .delivering, .closed]
        case .concern: [.received, .protectionAssessed, .investigating, .closed]
        }
    }
}
