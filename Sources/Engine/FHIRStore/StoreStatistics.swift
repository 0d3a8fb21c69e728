// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How much a store holds.
package struct StoreStatistics: Sendable, Hashable {
    /// Current resources by type; deleted ones are not counted.
    package var resources: [String: Int]
    /// Size of all files or tables, log included.
    package var bytesOnDisk: Int64

    /// Figures as measured.
    package init(resources: [String: Int], bytesOnDisk: Int64) {
        self.resources = resources
        self.bytesOnDisk = bytesOnDisk
    }
}
