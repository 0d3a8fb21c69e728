// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How far a case of support, or of concern for a child, has come.
enum CaseStage: String, Sendable, CaseIterable {
    case received
    case protectionAssessed = "protection-assessed"
    case investigating, decided, commissioned, planned, delivering

    /// As `Task.businessStatus` says it.
    var text: String {
        switch self {
        case .received: "Inkommen"
        case .protectionAssessed: "Skydd bedömt"
        case .investigating: "Utreds"
        case .decided: "Beslutad"
        case .commissioned: "Uppdrag lämnat"
        case .planned: "Planerad"
        case .delivering: "Utförs"
        }
    }
}
