// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One thing that the vision asks for.
package struct VisionRow: Sendable, Hashable {
    /// How far this program has come with it.
    package enum State: String, Sendable, Hashable {
        case works = "W"
        case part = "P"
        case missing = "M"
    }

    /// From 1.
    package let number: Int
    /// How far it has come.
    package let state: State
    /// Where it can be seen; nil when there is nothing to see.
    package let page: String?
    /// The tests that show it; none for what is missing.
    package let tests: [VisionTest]

    /// A row of the table: `R001|P|/insikt|Pages/test_a.py::test_b …`; nil for what is not one.
    init?(line: String) {
        let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, parts[0].hasPrefix("R"), let number = Int(parts[0].dropFirst()),
            let state = State(rawValue: parts[1])
        else { return nil }
        self.number = number
        self.state = state
        page = parts[2].isEmpty ? nil : parts[2]
        let named = parts[3].split(separator: " ")
        tests = named.compactMap { VisionTest(String($0)) }
        guard tests.count == named.count else { return nil }
    }

    /// `R001`.
    package var name: String {
        let digits = String(number)
        return "R" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
