// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// A name of the input that a finding may repeat.
enum SafeWord {
    /// The name when it is a short word of letters; "of this name" otherwise.
    static func shown(_ name: String) -> Wording {
        let isWord = name.utf8.count <= 20 && name.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        return isWord ? "'\(name)'" : "of this name"
    }
}
