// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// The labels that many resources share; interned by the stores. An empty text means none.
package struct LabelClass: Sendable, Hashable {
    /// The care provider that is responsible for the resource.
    package var owner: String
    /// The unit that wrote it.
    package var unit: String
    /// The care process it belongs to.
    package var process: String
    /// Health care, social services, dentistry…
    package var sector: String
    /// What kind of information it is.
    package var informationType: String
    /// Confidentiality flags; their meaning is Platform's.
    package var flags: UInt32
    /// Whether it is open to coherent documentation.
    package var isShared: Bool

    /// Labels, none by default.
    package init(
        owner: String = "", unit: String = "", process: String = "", sector: String = "",
        informationType: String = "", flags: UInt32 = 0, isShared: Bool = false
    ) {
        self.owner = owner
        self.unit = unit
        self.process = process
        self.sector = sector
        self.informationType = informationType
        self.flags = flags
        self.isShared = isShared
    }
}
