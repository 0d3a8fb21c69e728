// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Tells how far long work has come: a bar on a terminal, plain lines now and then otherwise.
final class ProgressLine {
    private let title: String
    private let total: Int?
    private let isTerminal = isatty(FileHandle.standardError.fileDescriptor) == 1
    private let started = Date()
    private var lastShown = Date.distantPast

    /// - Parameter total: Nil when it is not known beforehand.
    init(_ title: String, total: Int?) {
        self.title = title
        self.total = total
    }

    func show(_ done: Int) {
        let pause = isTerminal ? 0.1 : 5.0
        guard -lastShown.timeIntervalSinceNow >= pause else { return }
        lastShown = Date()
        write(done, isLast: false)
    }

    func finish(_ done: Int) {
        write(done, isLast: true)
    }

    private func write(_ done: Int, isLast: Bool) {
        let seconds = max(-started.timeIntervalSinceNow, 0.001)
        let speed = Int(Double(done) / seconds)
        var text = "\(title): \(done)"
        if let total, total > 0 {
            text = "\(title): \(done) of \(total)"
            if isTerminal { text = bar(Double(done) / Double(total)) + " " + text }
        }
        text += ", \(speed) a second"
        let line = isTerminal ? "\r\u{1B}[2K\(text)\(isLast ? "\n" : "")" : text + "\n"
        FileHandle.standardError.write(Data(line.utf8))
    }

    private func bar(_ share: Double) -> String {
        let width = 30
        let full = min(width, Int(share * Double(width)))
        return "[" + String(repeating: "#", count: full) + String(repeating: "·", count: width - full) + "]"
    }
}
