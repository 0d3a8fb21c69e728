// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import CWebAssets

/// The embedded files of the design system, and those of them that browsers fetch.
///
/// A served path holds a hash of the content, so answers may be cached for ever
/// (`Cache-Control: public, max-age=31536000, immutable`). Computed once; share the value.
package struct Assets: Sendable {
    /// Where every served path begins.
    package static let root = "/tillgangar/"

    /// Path of the style sheet of every page.
    package let stylesheetPath: String
    /// Path of what the front page has besides: no other page carries its weight.
    package let frontStylesheetPath: String
    /// Path of the one script, an ES module.
    package let scriptPath: String
    /// Path of the icon sprite; symbols are named by fragment.
    package let spritePath: String
    /// Path of the mark, used as favicon.
    package let logoPath: String

    private let files: [String: [UInt8]]
    private let served: [String: Asset]
    private let paths: [String: String]

    /// Reads the embedded table. Some milliseconds.
    package init() {
        var files: [String: [UInt8]] = [:]
        for index in 0..<webAssetCount() {
            let file = webAsset(index)
            let bytes = UnsafeBufferPointer(start: file.bytes, count: Int(file.length))
            files[String(cString: file.path)] = Array(bytes)
        }
        var served: [String: Asset] = [:]
        var paths: [String: String] = [:]
        for (name, bytes) in files {
            guard let type = Self.contentType(of: name) else { continue }
            paths[name] = Self.serve(bytes, as: name, type: type, in: &served)
        }
        let style = "text/css; charset=utf-8"
        let sheet = Self.stylesheet(from: files, paths: paths)
        stylesheetPath = Self.serve(sheet.bytes, as: "sammanhang.css", type: style, in: &served)
        var front = Stylesheet()
        front.add(files[Self.frontSheet] ?? [])
        frontStylesheetPath = Self.serve(front.bytes, as: "front.css", type: style, in: &served)
        scriptPath = paths["js/sammanhang.js", default: ""]
        spritePath = paths["icons/sprite.svg", default: ""]
        logoPath = paths["icons/logo.svg", default: ""]
        self.files = files
        self.served = served
        self.paths = paths
    }

    /// The file behind a request path, nil when there is none.
    package func asset(at path: String) -> Asset? {
        served[path]
    }

    /// Path of the font of running text.
    package func fontPath(easy: Bool) -> String {
        paths[easy ? "fonts/atkinson-hyperlegible-regular.woff2" : "fonts/inter.woff2", default: ""]
    }

    /// The served path of an embedded file such as `icons/sprite.svg`, nil for files that are not served.
    package func path(of name: String) -> String? {
        paths[name]
    }

    /// Every served path, sorted.
    package var servedPaths: [String] {
        served.keys.sorted()
    }

    /// The text of an embedded file, nil when there is none.
    package func text(_ name: String) -> String? {
        files[name].map { String(decoding: $0, as: UTF8.self) }
    }

    /// Names of embedded files in a folder, sorted.
    package func names(in folder: String) -> [String] {
        files.keys.filter { $0.hasPrefix(folder + "/") }.sorted()
    }

    private static func contentType(of name: String) -> String? {
        if name.hasSuffix(".woff2") { return "font/woff2" }
        if name.hasSuffix(".svg") { return "image/svg+xml" }
        if name.hasSuffix(".js") { return "text/javascript; charset=utf-8" }
        return nil
    }

    private static let frontSheet = "css/front.css"

    /// Tokens and base first, print last, the components between them by name.
    private static func stylesheet(from files: [String: [UInt8]], paths: [String: String]) -> Stylesheet {
        let first = ["css/tokens.css", "css/themes.css", "css/base.css"]
        let last = ["css/easy.css", "css/forced-colors.css", "css/print.css"]
        let all = files.keys.filter { $0.hasSuffix(".css") && $0 != frontSheet }.sorted()
        let order = first + all.filter { !first.contains($0) && !last.contains($0) } + last
        var sheet = Stylesheet()
        for name in order {
            sheet.add(files[name] ?? [])
        }
        for (name, path) in paths where name.hasPrefix("fonts/") {
            sheet.replace(name, by: path)
        }
        return sheet
    }

    private static func serve(
        _ bytes: [UInt8], as name: String, type: String, in served: inout [String: Asset]
    ) -> String {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        let parts = file.split(separator: ".", maxSplits: 1).map(String.init)
        let path = "\(root)\(parts[0])-\(hash(bytes)).\(parts.count > 1 ? parts[1] : "bin")"
        let packed = type == "font/woff2" ? nil : Gzip.packed(bytes)
        served[path] = Asset(contentType: type, bytes: bytes, packed: packed)
        return path
    }

    /// FNV-1a, 64 bits. It names a version of a file that we made; it protects nothing.
    private static func hash(_ bytes: [UInt8]) -> String {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        return String(value, radix: 36)
    }
}
