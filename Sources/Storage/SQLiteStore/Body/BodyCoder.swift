// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CZstd
import FHIRStore

/// Packs and unpacks bodies with zstd. Belongs to one connection and its thread.
///
/// A packed body names its dictionary: `plain` for bytes as they are, `none` for zstd alone, else the number
/// of a row in table `dictionary`. So bodies stay readable when the program comes with a newer dictionary.
final class BodyCoder {
    static let plain: Int64 = -1
    static let none: Int64 = 0

    private let level: Int32
    private let compressor: OpaquePointer?
    private let decompressor: OpaquePointer?
    private var packing: (number: Int64, handle: OpaquePointer)?
    private var unpacking: [Int64: OpaquePointer] = [:]
    private var scratch: [UInt8] = []

    /// A coder that packs at `level`, without a dictionary until one is given.
    init(level: Int32) {
        self.level = level
        compressor = ZSTD_createCCtx()
        decompressor = ZSTD_createDCtx()
    }

    deinit {
        ZSTD_freeCCtx(compressor)
        ZSTD_freeDCtx(decompressor)
        if let packing { ZSTD_freeCDict(packing.handle) }
        for handle in unpacking.values { ZSTD_freeDDict(handle) }
    }

    /// Packs new bodies with the dictionary that table row `number` holds.
    func use(_ dictionary: [UInt8], number: Int64) {
        if let packing { ZSTD_freeCDict(packing.handle) }
        packing = ZSTD_createCDict(dictionary, dictionary.count, level).map { (number, $0) }
    }

    /// Makes bodies packed with dictionary `number` readable.
    func know(_ dictionary: [UInt8], number: Int64) {
        guard unpacking[number] == nil else { return }
        unpacking[number] = ZSTD_createDDict(dictionary, dictionary.count)
    }

    /// Whether bodies packed with `number` can be read.
    func knows(_ number: Int64) -> Bool { number <= Self.none || unpacking[number] != nil }

    /// A body as it is stored.
    func pack(_ body: [UInt8]) -> (bytes: [UInt8], dictionary: Int64) {
        let bound = ZSTD_compressBound(body.count)
        if scratch.count < bound { scratch = [UInt8](repeating: 0, count: bound) }
        let size = body.withUnsafeBytes { source in
            scratch.withUnsafeMutableBytes { target in
                if let packing {
                    return ZSTD_compress_usingCDict(
                        compressor, target.baseAddress, bound, source.baseAddress, source.count,
                        packing.handle)
                }
                return ZSTD_compressCCtx(
                    compressor, target.baseAddress, bound, source.baseAddress, source.count, level)
            }
        }
        guard ZSTD_isError(size) == 0, size < body.count else { return (body, Self.plain) }
        return (Array(scratch[..<size]), packing?.number ?? Self.none)
    }

    /// A stored body as it was given.
    ///
    /// - Throws: `.corrupt` when the bytes are not what `pack` made.
    func unpack(_ bytes: UnsafeRawBufferPointer, dictionary: Int64) throws(StoreError) -> [UInt8] {
        if dictionary == Self.plain { return Array(bytes) }
        let size = ZSTD_getFrameContentSize(bytes.baseAddress, bytes.count)
        guard size <= UInt64(SQLiteLimits.bodyBytesMax), knows(dictionary) else {
            throw StoreError(.corrupt, "a stored body has no readable frame")
        }
        var written = 0
        let body = [UInt8](unsafeUninitializedCapacity: Int(size)) { target, count in
            if let handle = unpacking[dictionary] {
                written = ZSTD_decompress_usingDDict(
                    decompressor, target.baseAddress, target.count, bytes.baseAddress, bytes.count, handle)
            } else {
                written = ZSTD_decompressDCtx(
                    decompressor, target.baseAddress, target.count, bytes.baseAddress, bytes.count)
            }
            count = ZSTD_isError(written) == 0 ? min(written, target.count) : 0
        }
        guard body.count == Int(size) else { throw StoreError(.corrupt, "a stored body does not unpack") }
        return body
    }
}
