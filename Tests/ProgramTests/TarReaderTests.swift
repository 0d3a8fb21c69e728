// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@testable import sammanhang

/// The packages of HL7's validator suite; they lie beside the project, where SAMMANHANG_SUITES says.
private let suites = ProcessInfo.processInfo.environment["SAMMANHANG_SUITES"]

@Suite("Reading packages: tar archives")
struct TarReaderTests {
    private func names(_ archive: [UInt8]) throws -> [String] {
        try TarReader.files(in: archive).map(\.name)
    }

    private func archive(_ build: (inout TarArchive) -> Void) -> TarArchive {
        var archive = TarArchive()
        build(&archive)
        return archive
    }

    @Test("regular files are read with their names and contents, in order")
    func files() throws {
        let block = String(repeating: "x", count: 512)
        let archive = archive {
            $0.add("package/a.json", "{}")
            $0.add("package/", kind: "5")
            $0.add("package/link", kind: "2")
            $0.add("package/whole-block", block)
            $0.add("package/empty")
            $0.add("old", "y", kind: "\u{0}", magic: "")
        }
        let files = try TarReader.files(in: archive.ended)
        #expect(files.map(\.name) == ["package/a.json", "package/whole-block", "package/empty", "old"])
        #expect(files.map { String(decoding: $0.content, as: UTF8.self) } == ["{}", block, "", "y"])
    }

    @Test("an archive without files has none")
    func empty() throws {
        #expect(try names(TarArchive().ended).isEmpty)
    }

    @Test("what follows the end mark is not read")
    func afterEnd() throws {
        let more = archive { $0.add("b") }
        #expect(try names(archive { $0.add("a") }.ended + more.ended) == ["a"])
    }

    @Test("a name of up to 255 bytes is put together from its prefix")
    func prefix() throws {
        let folder = String(repeating: "p", count: 155)
        let name = String(repeating: "n", count: 100)
        #expect(try names(archive { $0.add(name, prefix: folder) }.ended) == ["\(folder)/\(name)"])
    }

    @Test("a pax record and GNU's long name name the next file alone, whatever its header says")
    func longNames() throws {
        let long = "package/" + String(repeating: "å", count: 400) + ".json"
        let archive = archive {
            $0.add("PaxHeader", TarArchive.pax("mtime", "1.5") + TarArchive.pax("path", long), kind: "x")
            $0.add("short", "1")
            $0.add("next", "2")
            $0.add("././@LongLink", long + "\u{0}", kind: "L", magic: "ustar  \u{0}")
            $0.add("cut", "3", prefix: "1700000000", magic: "ustar  \u{0}")
            $0.add("global", TarArchive.pax("path", "never"), kind: "g")
            $0.add("last", "4")
        }
        #expect(try names(archive.ended) == [long, "next", long, "last"])
    }

    @Test("a long name that belongs to a folder does not go to the file after it")
    func longNameOfFolder() throws {
        let archive = archive {
            $0.add("PaxHeader", TarArchive.pax("path", "package/folder"), kind: "x")
            $0.add("folder", kind: "5")
            $0.add("file")
        }
        #expect(try names(archive.ended) == ["file"])
    }

    @Test("an archive cut off anywhere is refused")
    func cutOff() {
        let whole = archive {
            $0.add("a", String(repeating: "x", count: 700))
            $0.add("b", "y")
        }.bytes
        for length in [0, 1, 511, 512, 600, 1_024, 1_535, 1_536, 1_600, 2_048, 2_049, whole.count] {
            #expect(throws: NodeError.self) { try TarReader.files(in: Array(whole[..<length])) }
        }
    }

    @Test("a header whose checksum or size is wrong is refused")
    func damaged() {
        for archive in [
            archive { $0.add("a", "x", checksum: 1) },
            archive { $0.add("a", "x", size: "0000000000x") },
            archive { $0.add("a", "x", size: "\u{7F}0000000000") },
        ] {
            #expect(throws: NodeError.self) { try TarReader.files(in: archive.ended) }
        }
        var flipped = archive { $0.add("a", "x") }.ended
        flipped[0] ^= 1
        #expect(throws: NodeError.self) { try TarReader.files(in: flipped) }
    }

    @Test("a file larger than the archive is refused, however large it says it is")
    func tooLarge() {
        for size in ["00000010000", "77777777777", "777777777777"] {
            let archive = archive { $0.add("a", "x", size: size) }
            #expect(throws: NodeError.self) { try TarReader.files(in: archive.ended) }
        }
    }

    @Test(
        "a name that leads out of the archive is refused",
        arguments: ["/etc/passwd", "../a", "package/../../a", "package/..", ".."])
    func outside(_ name: String) {
        #expect(throws: NodeError.self) { try TarReader.files(in: archive { $0.add(name) }.ended) }
        let long = archive {
            $0.add("PaxHeader", TarArchive.pax("path", name), kind: "x")
            $0.add("a")
        }
        #expect(throws: NodeError.self) { try TarReader.files(in: long.ended) }
    }

    @Test("points in names are names", arguments: ["./a", "a..b", "...", "package/.index.json"])
    func points(_ name: String) throws {
        #expect(try names(archive { $0.add(name) }.ended) == [name])
    }

    @Test(
        "pax records that are not whole are refused",
        arguments: [
            "x", "5", "99 path=a\n", "1 path=a\n", "-9 path=a\n", "00000000000 path=a\n", " path=a\n",
        ])
    func records(_ text: String) {
        let archive = archive {
            $0.add("PaxHeader", text, kind: "x")
            $0.add("a")
        }
        #expect(throws: NodeError.self) { try TarReader.files(in: archive.ended) }
    }

    @Test("a name of more than 4,096 bytes is refused")
    func endlessName() {
        for kind: Character in ["x", "L"] {
            let name = String(repeating: "n", count: 4_097)
            let archive = archive {
                $0.add("long", kind == "x" ? TarArchive.pax("path", name) : name, kind: kind)
                $0.add("a")
            }
            #expect(throws: NodeError.self) { try TarReader.files(in: archive.ended) }
        }
    }

    @Test("HL7's own packages are read", .enabled(if: suites != nil, "SAMMANHANG_SUITES is not set"))
    func packages() throws {
        let folder = (suites ?? "") + "/suites/validator"
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        var files = 0
        for name in names where name.hasSuffix(".tgz") {
            var input = try InputFile("\(folder)/\(name)")
            let found = try self.names(try input.all(limit: 1 << 24))
            #expect(found.contains("package/package.json"), "\(name)")
            files += found.count
        }
        #expect(files == 87)
    }
}
