// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import GuardedStore

/// A setting as lines of a table: owner, what it is about, level, profiles to follow.
enum ValidationLines {
    static func lines(of setting: ValidationSetting) -> [String] {
        let owner = setting.owner?.text ?? "the node"
        let rules = setting.rules.map { rule in
            let about =
                switch rule.target {
                case .everything: "everything"
                case .type(let name): "type \(name)"
                case .profile(let url): "profile \(url)"
                }
            let follows = rule.follows.isEmpty ? "" : ", follows \(rule.follows.joined(separator: " "))"
            return "\(owner)  \(about): \(rule.level.rawValue)\(follows)"
        }
        let unknown = setting.refusesUnknownExtensions.map {
            "\(owner)  unknown extensions: \($0 ? "refuse" : "warn")"
        }
        let lines = rules + [unknown].compactMap(\.self)
        return lines.isEmpty ? ["\(owner)  nothing is set"] : lines
    }
}
