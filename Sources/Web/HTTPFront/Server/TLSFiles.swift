// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Files that make the node speak TLS.
package struct TLSFiles: Sendable, Hashable {
    /// PEM file with the certificate and those above it.
    package let certificatePath: String
    /// PEM file with its key.
    package let keyPath: String

    /// Names the files.
    package init(certificatePath: String, keyPath: String) {
        self.certificatePath = certificatePath
        self.keyPath = keyPath
    }
}
