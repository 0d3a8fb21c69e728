// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How much an XML text may ask of the reader.
package struct XMLLimits: Sendable, Hashable {
    /// The longest text, in bytes.
    package var bytesMax: Int
    /// The deepest nesting; more than 200 levels count as 200, for libxml2 stops soon after.
    package var depthMax: Int

    /// So many findings about one text have a path.
    static let pathsMax = 200

    /// What a request body may be: 32 MiB, 100 levels.
    package static let standard = XMLLimits(bytesMax: 32 << 20, depthMax: 100)

    /// Limits to read within.
    package init(bytesMax: Int, depthMax: Int) {
        self.bytesMax = bytesMax
        self.depthMax = min(depthMax, 200)
    }
}
