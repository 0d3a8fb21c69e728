// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import DesignSystem
import Foundation
import HTTPFront
import Testing

@testable import PublicSite

@Suite("What stands behind the vision")
struct VisionTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("every row of the vision is there once, in order")
    func rows() {
        #expect(VisionTable.rows.map(\.number) == Array(1...131))
        #expect(VisionTable.groups.flatMap { Array($0) } == Array(1...131))
    }

    @Test("what works, wholly or in part, names a page and a test that exists; what is missing names neither")
    func tests() {
        for row in VisionTable.rows {
            guard row.state != .missing else {
                #expect(row.page == nil && row.test == nil, "\(row.name) claims what it says is missing")
                continue
            }
            let path = row.test.map { root.appending(path: $0).path() } ?? ""
            #expect(FileManager.default.fileExists(atPath: path), "\(row.name): \(path)")
            #expect(row.page?.hasPrefix("/") == true, "\(row.name) has no page")
        }
    }

    @Test("every row has its words in both languages, and the page shows them all")
    func words() throws {
        let renderer = try HTMLRenderer()
        for language in [Language.swedish, .english] {
            let texts = renderer.texts[language]
            let html = try renderer.render(
                VisionPage(VisionTable.rows, texts),
                in: Shell(title: "t", display: Display(), portal: .open, path: "/", csrfToken: ""))
            for row in VisionTable.rows {
                #expect(texts.has("vision.\(row.name)"))
                #expect(html.contains(row.name))
            }
        }
    }
}
