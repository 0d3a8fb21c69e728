// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRCore
import FHIRStore
import Identity
import Testing

@Suite("The access log")
struct LogTests {
    private let key = [UInt8](repeating: 7, count: 32)
    private let person = PersonKey(rawValue: 42)

    private func row(_ number: Int) -> LogRow {
        var row = LogRow(
            id: "row-\(number)", activity: .read,
            time: Instant(milliseconds: Int64(1_700_000_000_000 + number)),
            purpose: .care,
            user: LogUser(kind: .staff, id: "SE2321000999-BERG", name: "Magnus Berg", title: "läkare"),
            resources: [LogResource(type: "Observation", informationType: "und", person: person, count: 3)],
            decision: "ALLOW", rule: "D4", legalBasis: "4 kap. 1 §", requestID: "r\(number)",
            reason: "besök \"idag\"\n")
        row.consentID = "c1"
        return row
    }

    private func ledger(rows: Int) async throws -> MemoryLedger {
        let ledger = MemoryLedger()
        for number in 0..<rows { try await AccessLog(ledger: ledger).record([row(number)]) }
        return ledger
    }

    private func faults(_ ledger: MemoryLedger, kept: [String] = []) async throws -> [LogFault.Kind] {
        try await LogVerifier(ledger: ledger, key: key).verify(kept: kept).faults.map(\.kind)
    }

    @Test("a row comes back as it was written")
    func roundTrip() async throws {
        let ledger = try await ledger(rows: 1)
        #expect(try await AccessLog(ledger: ledger).rows(about: person, count: 5) == [row(0)])
    }

    @Test("a row that cannot be read stands in its place and hides no other")
    func unreadable() async throws {
        let ledger = try await ledger(rows: 3)
        ledger.tamper { $0[1].body = Array("{".utf8) }
        let rows = try await AccessLog(ledger: ledger).rows(about: person, count: 5)
        #expect(rows.map(\.activity) == [.read, .unreadable, .read])
        #expect(rows[1].time == row(1).time)
        #expect(rows[1].persons == [person])
        #expect(try await faults(ledger).contains(.unreadable))
    }

    @Test("an untouched log is whole")
    func whole() async throws {
        #expect(try await faults(try await ledger(rows: 5_000)).isEmpty)
    }

    @Test("a changed row is found")
    func changed() async throws {
        let ledger = try await ledger(rows: 20)
        ledger.tamper { $0[7].body = row(99).encoded() }
        #expect(try await faults(ledger).contains(.changed))
    }

    @Test("a removed row is found")
    func removed() async throws {
        let ledger = try await ledger(rows: 20)
        ledger.tamper { _ = $0.remove(at: 7) }
        #expect(try await faults(ledger).contains(.gap))
    }

    @Test("two rows that changed places are found")
    func reordered() async throws {
        let ledger = try await ledger(rows: 20)
        ledger.tamper { $0.swapAt(3, 4) }
        #expect(try await faults(ledger).contains(.reordered))
    }

    @Test("rows cut off at the end are found by a checkpoint kept outside")
    func cut() async throws {
        let ledger = try await ledger(rows: 20)
        let line = try await AccessLog.writeCheckpoint(
            ledger: ledger, key: key, now: Instant(milliseconds: 1_700_000_001_000), requestID: "c")
        #expect(try await faults(ledger, kept: [line]).isEmpty)
        ledger.tamper { $0.removeLast(5) }
        #expect(try await faults(ledger).isEmpty)
        #expect(try await faults(ledger, kept: [line]) == [.truncated])
    }

    @Test("a checkpoint signed by another key is found")
    func forged() async throws {
        let ledger = try await ledger(rows: 3)
        let other = [UInt8](repeating: 8, count: 32)
        _ = try await AccessLog.writeCheckpoint(
            ledger: ledger, key: other, now: Instant(milliseconds: 1_700_000_001_000), requestID: "c")
        #expect(try await faults(ledger) == [.badCheckpoint])
    }

    @Test("a log that cannot be written says so, and the caller shows nothing")
    func broken() async throws {
        let ledger = try await ledger(rows: 1)
        ledger.breakDown()
        let error = await #expect(throws: AuditError.self) {
            try await AccessLog(ledger: ledger).record([row(2)])
        }
        #expect(error?.code == .unavailable)
    }
}
