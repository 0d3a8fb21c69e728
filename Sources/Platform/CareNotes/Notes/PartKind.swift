// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore

/// Which resource a code becomes when its note is signed.
enum PartKind: Sendable {
    case condition
    case procedure

    private var type: ResourceType {
        self == .condition ? FiledCode.conditionType : FiledCode.procedureType
    }

    /// A new resource with the code.
    func document(_ item: CodedItem, _ plan: SigningPlan) -> Filing.Document {
        Filing.Document(key: ResourceKey(type, .random()), expected: 0) { patient in
            self == .condition
                ? FiledCode.condition(item.entry, plan.frame(patient))
                : FiledCode.procedure(item.entry, plan.frame(patient))
        }
    }

    /// The resource of a code that was a mistake.
    func withdrawal(_ item: CodedItem, _ key: ResourceKey, _ plan: SigningPlan) -> Filing.Document {
        Filing.Document(key: key) { patient in FiledCode.withdrawn(item, type: type, plan.frame(patient)) }
    }
}
