// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Ids of plans and measures.
enum PlanID {
    /// Twelve characters that nobody has used.
    static func random() -> String {
        String(ResourceID.random().text.filter { $0 != "-" }.suffix(12)).lowercased()
    }
}
