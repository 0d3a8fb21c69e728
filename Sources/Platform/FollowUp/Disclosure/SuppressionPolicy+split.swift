// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension SuppressionPolicy {
    /// One way of dividing all, as it may be told.
    func split<Key>(_ keys: [Key], _ tallies: [Key: Tally], of all: Tally) -> PublishedSplit<Key> {
        guard let shown = publish(parts: keys.map { tallies[$0] ?? Tally() }, of: all) else {
            return .withheld
        }
        return .shown(zip(keys, shown).map { PublishedSplit.Part(key: $0, tally: $1) })
    }
}
