// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Sectors of labels beside those of care units.
package enum AccessSector {
    /// Organisations, staff, terminology: about nobody in care.
    package static let directory = "directory"
    /// Documents of the person alone, such as her blocks; only she reads them.
    package static let own = "own"
}
