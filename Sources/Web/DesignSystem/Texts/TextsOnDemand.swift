// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// The texts of a file that most runs never tell: read when the first of them is asked for, then kept.
package final class TextsOnDemand: Sendable {
    private let table = Mutex<TextTable?>(nil)
    private let read: @Sendable () -> TextTable

    init(_ read: @escaping @Sendable () -> TextTable) {
        self.read = read
    }

    /// The text, nil for a key that the file does not have.
    package subscript(_ key: String) -> String? {
        known.texts[key]
    }

    /// The keys of the file, sorted.
    package var keys: [String] {
        known.texts.keys.sorted()
    }

    /// Faults in the file; empty in a good build.
    package var faults: [String] {
        known.faults
    }

    private var known: TextTable {
        table.withLock { table in
            if let table { return table }
            let made = read()
            table = made
            return made
        }
    }
}
