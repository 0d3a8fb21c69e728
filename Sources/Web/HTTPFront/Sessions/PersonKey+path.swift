// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

extension PersonKey {
    /// The key in a path or form: 16 hexadecimal digits. It says nothing about the person.
    package var pathText: String {
        let digits = String(UInt64(bitPattern: rawValue), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Reads a key from a path or form; nil when it is none.
    package init?(pathText: String) {
        guard pathText.utf8.count == 16, let bits = UInt64(pathText, radix: 16) else { return nil }
        self.init(rawValue: Int64(bitPattern: bits))
    }
}
