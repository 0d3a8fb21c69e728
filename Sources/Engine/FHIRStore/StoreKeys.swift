// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The secrets of one database. Never prints itself.
package struct StoreKeys: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// 32 bytes; identity numbers and search values are hashed under it. Losing it makes the index useless.
    package var index: [UInt8]
    /// 32 bytes; seals page tokens. May be changed at any time: open pages then end.
    package var page: [UInt8]
    /// 32 bytes, an Ed25519 seed; signs the checkpoints of the ledger.
    package var ledger: [UInt8]
    /// 32 bytes; hashes session tokens.
    package var session: [UInt8]

    /// Keys kept elsewhere, 32 bytes each.
    package init(index: [UInt8], page: [UInt8], ledger: [UInt8], session: [UInt8]) {
        self.index = index
        self.page = page
        self.ledger = ledger
        self.session = session
    }

    /// New keys from the system's random source.
    package static func random() -> StoreKeys {
        StoreKeys(index: randomBytes(), page: randomBytes(), ledger: randomBytes(), session: randomBytes())
    }

    private static func randomBytes() -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// A constant; the keys never reach a log.
    package var description: String { "StoreKeys(secret)" }
    /// A constant; the keys never reach a log.
    package var debugDescription: String { description }
    /// Nothing; the keys never reach a dump.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
