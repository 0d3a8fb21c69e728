// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How much a JSON text may ask of the parser.
package struct JSONLimits: Sendable, Hashable {
    /// The longest text, in bytes. More than 1 GiB counts as 1 GiB.
    package var bytesMax: Int
    /// The deepest nesting. More than 1,000 levels count as 1,000, so that callers may recurse.
    package var depthMax: Int
    /// The most names and values, each 16 bytes of memory. More than 128 Mi count as 128 Mi.
    package var nodesMax: Int

    /// What a request body may be: 32 MiB, 100 levels, 8 Mi nodes.
    package static let standard = JSONLimits(bytesMax: 32 << 20, depthMax: 100)

    /// Limits to parse within.
    package init(bytesMax: Int, depthMax: Int, nodesMax: Int = 8 << 20) {
        self.bytesMax = bytesMax
        self.depthMax = depthMax
        self.nodesMax = nodesMax
    }

    /// The limits within what the tape and its readers can take.
    var capped: JSONLimits {
        JSONLimits(
            bytesMax: min(bytesMax, 1 << 30), depthMax: min(depthMax, 1_000), nodesMax: min(nodesMax, 1 << 27)
        )
    }
}
