// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A place on this site to go on to; never another site.
package enum LocalPath {
    /// The path, or the other one when it is not a plain path of this site.
    ///
    /// Browsers read `//host` and `/\host` as another site, and drop tabs and line breaks before they look.
    package static func safe(_ path: String?, otherwise: String = "/") -> String {
        guard let path, path.utf8.count <= 2_048, path.hasPrefix("/") else { return otherwise }
        let bytes = Array(path.utf8)
        guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") }) else {
            return otherwise
        }
        return bytes.count > 1 && bytes[1] == UInt8(ascii: "/") ? otherwise : path
    }
}
