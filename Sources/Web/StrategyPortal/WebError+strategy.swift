// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import HTTPFront
import Strategy

extension WebError {
    /// What the desk refuses, in the words of HTTP.
    init(_ error: StrategyError) {
        let code: WebError.Code =
            switch error.code {
            case .notFound: .notFound
            case .notAllowed: .wrongPurpose
            case .conflict, .alreadyDone, .faults, .tooMuch: .badRequest
            case .door(.forbidden): .wrongPurpose
            case .door: .unavailable
            }
        self.init(code, Wording(sentence: error.reason))
    }
}
