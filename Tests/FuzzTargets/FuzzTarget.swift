// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A reader that is given any bytes at all: what it may never do is stop the program, and what it gives must
/// hold.
package enum FuzzTarget: String, Sendable, CaseIterable {
    case json, xml, path, search

    /// Reads the bytes and all that comes of them; says what does not hold.
    package func fault(in bytes: [UInt8]) -> String? {
        switch self {
        case .json: JSONTarget.fault(in: bytes)
        case .xml: XMLTarget.fault(in: bytes)
        case .path: PathTarget.fault(in: bytes)
        case .search: SearchTarget.fault(in: bytes)
        }
    }
}
