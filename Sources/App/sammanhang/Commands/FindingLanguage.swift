// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import DesignSystem
import FHIRCore
import FHIRServer
import Foundation

/// A language that findings are printed in.
enum FindingLanguage: String, ExpressibleByArgument, CaseIterable {
    case swedish = "sv"
    case english = "en"

    /// What LANG says, or English. LC_ALL and LC_MESSAGES go before it, as in POSIX.
    static var ofTerminal: FindingLanguage {
        let environment = ProcessInfo.processInfo.environment
        let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
        let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return locale?.hasPrefix("sv") == true ? .swedish : .english
    }

    var phrasebook: Phrasebook {
        switch self {
        case .swedish: Texts(assets: Assets()).phrasebook(.swedish)
        case .english: .english
        }
    }
}
