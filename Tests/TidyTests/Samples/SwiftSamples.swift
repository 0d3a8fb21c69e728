// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Projects for the rules about Swift.
enum SwiftSamples {
    static let all: [Sample] = [
        Sample(
            "names with filler", BannedNames(),
            [
                "a.swift":
                    "struct Database {}\nclass SessionManager {}\nenum RuleBase {}\nstruct S: Service {}\n",
                "b.swift": "actor CleanService: Service {}\nactor OtherService {}\n",
            ],
            ["a.swift:2", "a.swift:3", "b.swift:2"]),
        Sample(
            "what the compiler proves is switched off", BannedConstructs(),
            [
                "Sources/Engine/A/A.swift": #"""
                let a = try! f() // try! is banned
                let b = try !f()
                let c = "try! \(try! f())"
                final class D: @unchecked Sendable {}
                nonisolated(unsafe) var e = 1
                Task.detached { }
                fatalError()

                fatalError("the table is sorted")
                """#
            ],
            [1, 3, 4, 5, 6, 7].map { "Sources/Engine/A/A.swift:\($0)" }),
        Sample(
            "a library prints", Printing(),
            [
                "Sources/Engine/A/A.swift": "print(1)\nout.print(1)\n",
                "Sources/Engine/A/B.swift": "func print(_ x: Int) {}\nprint(1)\n",
                "Sources/App/a/A.swift": "print(1)\n",
            ],
            ["Sources/Engine/A/A.swift:1"]),
        Sample(
            "left to do, without number", OpenQuestions(),
            ["a.swift": "// TODO: later\n// TODO #12: later\n// \\uXXXX\n"],
            ["a.swift:1"]),
        Sample(
            "banners", Banners(),
            ["a.swift": "// MARK: - Private\n// ------------\n// Plain words.\n"],
            ["a.swift:1", "a.swift:2"]),
        Sample(
            "declarations without docstring", Docstrings(),
            [
                "Sources/Engine/A/A.swift": """
                /// Described.
                package protocol Reader {
                    /// Described.
                    func read() -> Int
                }
                package struct B: Reader {
                    package func read() -> Int { 1 }
                    package func write() {}
                    /// Described.
                    @inlinable
                    package var size: Int { 1 }
                }
                """
            ],
            ["Sources/Engine/A/A.swift:6", "Sources/Engine/A/A.swift:8"]),
        Sample(
            "a test without sentence", TestNames(),
            [
                "Tests/T/T.swift":
                    "@Test func a() {}\n\n\n@Test(\n    \"a day is a day\",\n    arguments: [1])\n"
            ],
            ["Tests/T/T.swift:1"]),
    ]
}
