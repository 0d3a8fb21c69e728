// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// How much is asked of some resources.
package struct ValidationRule: Sendable, Hashable {
    /// Which resources a rule is about.
    package enum Target: Sendable, Hashable {
        /// All that no other rule is about.
        case everything
        /// Those of a type.
        case type(String)
        /// Those that claim a profile, by its canonical URL without version.
        case profile(String)
    }

    /// Which resources it is about.
    package var target: Target
    /// What is asked of them.
    package var level: ValidationLevel
    /// Profiles that they must follow beside those that they claim; for the level profile.
    package var follows: [String]

    /// A rule.
    package init(_ target: Target, _ level: ValidationLevel, follows: [String] = []) {
        self.target = target
        self.level = level
        self.follows = follows
    }

    init?(_ value: JSONValue) {
        guard let level = value["level"]?.string.flatMap(ValidationLevel.init) else { return nil }
        let target: Target =
            if let type = value["type"]?.string { .type(type) } else if let url = value["profile"]?.string {
                .profile(url)
            } else { .everything }
        self.init(target, level, follows: value.items("follows").compactMap(\.string))
    }

    var tree: JSONTree {
        var type = JSONTree.absent
        var profile = JSONTree.absent
        switch target {
        case .everything: break
        case .type(let name): type = .string(name)
        case .profile(let url): profile = .string(url)
        }
        return [
            "type": type, "profile": profile, "level": .string(level.rawValue),
            "follows": follows.isEmpty ? .absent : .array(follows.map { .string($0) }),
        ]
    }
}
