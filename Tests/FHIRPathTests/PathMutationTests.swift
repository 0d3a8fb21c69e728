// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Foundation
import Testing

@testable import FHIRPath

/// Changes expressions at random, the same way in every run.
private struct Mutator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    private static let pieces = [
        "(", ")", "[", "]", "{", "}", ".", ",", "'", "`", "\\", "|", "&", "=", "!=", "~", "!~", "<", ">=",
        "+",
        "-", "*", "/", " div ", " mod ", " and ", " or ", " xor ", " implies ", " is ", " as ", " in ",
        " contains ", "$this", "$index", "$total", "%resource", "%x", "@2020-02-30", "@2020", "@T10:00",
        "@2020-01-01T00:00:00Z", "9223372036854775807", "-9223372036854775808", "0", "1.5", "1 'kg'",
        "1 year",
        "99999999999 hours", "name", "Patient", "descendants()", ".repeat(children())", ".repeatAll($this)",
        ".select(%resource.descendants())", ".aggregate($total & $this, 'x')", ".where(true)", ".first()",
        ".matches('(a+)+$')", ".replace('', 'xyz')", ".combine($this)", ".lowBoundary(28)", ".highBoundary()",
        ".toQuantity('mg')", ".substring(-1, 9)", ".round(28)", ".power(1000)", ".skip(-5)",
        ".take(99999999)",
        ".defineVariable('x')", ".trace('t')", ".resolve()", ".ofType(string)", ".type()", "é", "\u{0}", "😀",
        ".sort(-$this)", ".encode('hex')", ".unescape('html')", ".precision()", "iif(true, ", ".not()",
    ]

    mutating func changed(_ expression: String, with other: String) -> String {
        var scalars = Array(expression.unicodeScalars)
        for _ in 0..<Int.random(in: 1...4, using: &self) {
            let place = Int.random(in: 0...scalars.count, using: &self)
            switch Int.random(in: 0..<5, using: &self) {
            case 0 where place < scalars.count: scalars.remove(at: place)
            case 1: scalars.replaceSubrange(place..., with: [])
            case 2:
                let donor = Array(other.unicodeScalars)
                scalars.insert(
                    contentsOf: donor.prefix(Int.random(in: 0...donor.count, using: &self)), at: place)
            default:
                let piece = Self.pieces.randomElement(using: &self) ?? "."
                scalars.insert(contentsOf: piece.unicodeScalars, at: place)
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}

@Suite("FHIRPath: any text at all")
struct PathMutationTests {
    private static let seeds = [
        "Patient.name.where(use = 'official').given.first()", "name.given | contact.name.given",
        "telecom.where(system = 'phone' and use != 'old').value", "(1 | 2 | 3).aggregate($this + $total, 0)",
        "descendants().where($this is string).count() > 3", "birthDate + 1 month <= @2030-01-01",
        "2.5 'kg' * 3 = 7500 'g'", "name.select(given.join(' ') + ' ' + family).sort()",
        "iif(active, name.first().family, 'nobody').upper().toChars().distinct()",
        "contained.ofType(Organization).name.matches('^V.*n$')", "'a,b'.split(',').repeat($this & 'x')",
        "@2020-01-01T10:00:00.000+02:00 - 3 hours", "generalPractitioner.resolve().name",
        "extension('http://x.test/a').value as string", "1.587.lowBoundary(6) < 1.587.highBoundary()",
        "%resource.name.defineVariable('n', family).select(%n & given.first())",
        "'x'.encode('base64').length()",
    ]

    private static let isLong = ProcessInfo.processInfo.environment["SAMMANHANG_SOAK"] == "1"

    @Test("a changed expression ends in values or in an error, soon, and never in a crash")
    func mutations() throws {
        let root = try JSONDocument(parsing: PathFixture.patient).root
        var mutator = Mutator(seed: 4)
        var environment = PathEnvironment(now: Instant(milliseconds: 0))
        environment.stepsMax = 20_000
        var pool = Self.seeds
        var (answers, errors) = (0, 0)
        for _ in 0..<(Self.isLong ? 300_000 : 6_000) {
            let base = pool.randomElement(using: &mutator) ?? ""
            let text = mutator.changed(base, with: pool.randomElement(using: &mutator) ?? "")
            let start = ContinuousClock.now
            switch PathAnswer(text, on: root, environment: environment) {
            case .values:
                answers += 1
                if text.utf8.count < 300 { pool[Int.random(in: 0..<pool.count, using: &mutator)] = text }
                if pool.count < 200 { pool.append(text) }
            case .error(let error):
                errors += 1
                #expect(error.offset.map { $0 <= text.utf8.count } == true, "\(text)")
            }
            let time = ContinuousClock.now - start
            if time > .seconds(5) { Issue.record("\(text) takes \(time)") }
        }
        #expect(answers > 100 && errors > 100)
    }
}
