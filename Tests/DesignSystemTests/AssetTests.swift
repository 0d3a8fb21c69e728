// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import DesignSystem

@Suite("Assets")
struct AssetTests {
    private let assets = SharedFixture.assets

    @Test("the script is at most 8 kB, the style sheet at most 64 kB")
    func budget() throws {
        #expect(try #require(assets.asset(at: assets.scriptPath)).bytes.count <= 8_192)
        #expect(try #require(assets.asset(at: assets.stylesheetPath)).bytes.count <= 65_536)
    }

    @Test("served paths name their content, and the style sheet names the fonts by them")
    func paths() throws {
        let sheet = try #require(assets.asset(at: assets.stylesheetPath))
        let text = String(decoding: sheet.bytes, as: UTF8.self)
        #expect(sheet.contentType == "text/css; charset=utf-8")
        #expect(assets.stylesheetPath.firstMatch(of: /^\/tillgangar\/sammanhang-[0-9a-z]{8,}\.css$/) != nil)
        let fonts = text.matches(of: /url\("([^"]+)"\)/).map { String($0.1) }
        #expect(fonts.count == 3)
        for font in fonts { #expect(assets.asset(at: font)?.contentType == "font/woff2", "\(font)") }
        #expect(assets.asset(at: "/tillgangar/tokens.css") == nil)
    }

    @Test("the style sheet asks nobody else for anything")
    func selfContained() throws {
        let sheet = try #require(assets.asset(at: assets.stylesheetPath))
        let text = String(decoding: sheet.bytes, as: UTF8.self)
        #expect(!text.contains("http"))
        #expect(!text.contains("@import"))
    }

    @Test("the table holds every file of the folder; run embed-assets when it does not")
    func table() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let places = ["Web/CWebAssets", "CWebAssets"].map {
            sources.appending(path: $0).resolvingSymlinksInPath()
        }
        let folder = try #require(places.first { FileManager.default.fileExists(atPath: $0.path) })
        let kinds: Set = ["css", "js", "woff2", "svg", "mustache", "tsv"]
        for part in ["css", "js", "fonts", "icons", "templates", "Texts"] {
            let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.appending(path: part).path)
            let files = paths.filter { kinds.contains(String($0.split(separator: ".").last ?? "")) }
            #expect(assets.names(in: part) == files.map { "\(part)/\($0)" }.sorted())
        }
    }
}
