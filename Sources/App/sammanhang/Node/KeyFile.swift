// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore
import Foundation

/// The database's own secrets in a file that only its owner may read. Lost keys mean that identity numbers
/// can no longer be looked up: the file is backed up with the database, in another place.
enum KeyFile {
    private static let names = ["index", "page", "ledger", "session"]

    /// Reads the keys, or makes them for a database that is not there yet.
    ///
    /// - Throws: When the database is there but its keys are not, or the file is malformed.
    static func load(for address: DatabaseAddress) throws(NodeError) -> StoreKeys {
        if FileManager.default.fileExists(atPath: address.keysPath) { return try read(address.keysPath) }
        guard !FileManager.default.fileExists(atPath: address.path) else {
            throw NodeError(
                "The keys of \(address) are missing: \(address.keysPath). Restore them from the backup.")
        }
        let keys = StoreKeys.random()
        try write(keys, to: address.keysPath)
        return keys
    }

    private static func read(_ path: String) throws(NodeError) -> StoreKeys {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw NodeError("The key file \(path) cannot be read.")
        }
        var values: [String: [UInt8]] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2, let bytes = Data(base64Encoded: String(parts[1])), bytes.count == 32
            else {
                throw NodeError("The key file \(path) is damaged. Restore it from the backup.")
            }
            values[String(parts[0])] = Array(bytes)
        }
        guard let index = values["index"], let page = values["page"], let ledger = values["ledger"],
            let session = values["session"]
        else { throw NodeError("The key file \(path) lacks a key. Restore it from the backup.") }
        return StoreKeys(index: index, page: page, ledger: ledger, session: session)
    }

    private static func write(_ keys: StoreKeys, to path: String) throws(NodeError) {
        let values = [keys.index, keys.page, keys.ledger, keys.session]
        let text = zip(names, values).map { "\($0) \(Data($1).base64EncodedString())\n" }.joined()
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            throw NodeError("The folder \(folder.path) cannot be made.")
        }
        let isMade = FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        if !isMade { throw NodeError("The key file \(path) cannot be written.") }
    }
}
