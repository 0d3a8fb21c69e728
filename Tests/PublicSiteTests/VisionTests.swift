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

    @Test("what works, wholly or in part, names a page and tests that exist; what is missing names neither")
    func tests() throws {
        for row in VisionTable.rows {
            guard row.state != .missing else {
                #expect(row.page == nil && row.tests.isEmpty, "\(row.name) claims what it says is missing")
                continue
            }
            #expect(row.page?.hasPrefix("/") == true, "\(row.name) has no page")
            #expect(!row.tests.isEmpty, "\(row.name) has no test")
            for test in row.tests {
                let text = try String(contentsOf: root.appending(path: test.file), encoding: .utf8)
                #expect(Self.has(test, text), "\(row.name): \(test.file) has no test \(test.name)")
            }
        }
    }

    @Test("a function that is no test, and a name that only begins alike, show nothing")
    func named() throws {
        let text = "@Test(\"a\")\nfunc whole() {}\nfunc help() {}\n@Test func wholeness() {}"
        #expect(Self.has(try #require(VisionTest("A.swift::whole")), text))
        #expect(!Self.has(try #require(VisionTest("A.swift::help")), text))
        #expect(!Self.has(try #require(VisionTest("A.swift::who")), text))
        let script = "\ndef test_a(node):\n\ndef help(test_b):\n"
        #expect(Self.has(try #require(VisionTest("a.py::test_a")), script))
        #expect(!Self.has(try #require(VisionTest("a.py::help")), script))
        #expect(VisionRow(line: "R001|W|/|Pages/test_a.py") == nil, "a file alone names no test")
    }

    /// Whether a file of tests has it: a `def test_…` of pytest, or the first function after an `@Test`.
    private static func has(_ test: VisionTest, _ text: String) -> Bool {
        guard test.file.hasSuffix(".swift") else {
            return test.name.hasPrefix("test_") && text.contains("\ndef \(test.name)(")
        }
        return text.components(separatedBy: "@Test").dropFirst().contains { part in
            guard let start = part.range(of: "func ") else { return false }
            return part[start.upperBound...].hasPrefix(test.name + "(")
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
