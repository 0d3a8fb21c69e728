// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which of two versions of a definition is the newer. Source: semver.org 11; dates order themselves too.
enum VersionOrder {
    /// Whether a version is older than another: `9.0.0` than `10.0.0`, `1.0.0-beta` than `1.0.0`.
    static func isBelow(_ left: String, _ right: String) -> Bool {
        let (one, two) = (left.components(cutAt: "-"), right.components(cutAt: "-"))
        if let answer = isBelow(parts: one.0, two.0) { return answer }
        switch (one.1, two.1) {
        case (let first?, let second?): return isBelow(parts: first, second) ?? false
        case (_?, nil): return true
        default: return false
        }
    }

    /// Part by part, numbers as numbers; nil when they are the same.
    private static func isBelow(parts left: String, _ right: String) -> Bool? {
        let (one, two) = (left.split(separator: "."), right.split(separator: "."))
        for (first, second) in zip(one, two) where first != second {
            switch (Int(first), Int(second)) {
            case (let first?, let second?) where first != second: return first < second
            case (_?, _?): continue
            case (_?, nil): return true
            case (nil, _?): return false
            default: return first < second
            }
        }
        return one.count == two.count ? nil : one.count < two.count
    }
}
