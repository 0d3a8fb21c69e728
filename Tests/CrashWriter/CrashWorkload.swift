// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRSearch
import FHIRStore
import SQLiteStore
import Synchronization

/// Writes that are easy to check after a crash: a bundle of three resources, a fact and a log line, all or
/// nothing, and lines of the read stream.
package struct CrashWorkload: Sendable {
    /// What was promised.
    package enum Acknowledged: Sendable, Hashable {
        case bundle(Int)
        case line(Int)
    }

    /// Resources of a bundle.
    package static let bundleSize = 3

    private let store: SQLiteResourceStore
    private let numbers: Atomic<Int>.Box

    /// Counts on from `first`, so that a restarted workload writes new bundles.
    package init(store: SQLiteResourceStore, first: Int) {
        self.store = store
        numbers = .init(first)
    }

    /// The keys that every run uses.
    package static let keys = StoreKeys(
        index: [UInt8](repeating: 1, count: 32), page: [UInt8](repeating: 2, count: 32),
        ledger: [UInt8](repeating: 3, count: 32), session: [UInt8](repeating: 4, count: 32))

    /// Opens the store of a crash test.
    package static func open(
        _ path: String, _ settings: SQLiteSettings
    ) async throws(StoreError) -> SQLiteResourceStore {
        try await SQLiteResourceStore.open(
            path: path, keys: keys, settings: settings, now: { Instant(milliseconds: 1_790_000_000_000) })
    }

    /// Writes until something fails; tells what is acknowledged as soon as it is.
    package func run(tasks: Int, told: @escaping @Sendable (Acknowledged) -> Void) async {
        await withTaskGroup(of: Void.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    do {
                        while true {
                            let number = numbers.next()
                            if task % 3 == 0 {
                                try await appendLine(number)
                                told(.line(number))
                            } else {
                                try await writeBundle(number)
                                told(.bundle(number))
                            }
                        }
                    } catch {
                        return
                    }
                }
            }
        }
    }

    /// A bundle's resource.
    package static func key(_ number: Int, _ part: Int) -> ResourceKey {
        guard let id = ResourceID("b\(number)-\(part)") else { fatalError("a number makes a bad id") }
        return ResourceKey("Observation", id)
    }

    /// The token that a bundle's resources are found by.
    package static func token(_ number: Int) -> String { "bundle-\(number)" }

    /// Text of a resource, long enough to cross pages; it does not compress away.
    package static func note(_ number: Int, _ part: Int) -> String {
        var word = UInt64(number) &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(part)
        var text = "note \(number) \(part)"
        for _ in 0..<(number % 7 * 20) {
            word = (word ^ (word >> 29)) &* 0xbf58_476d_1ce4_e5b9
            text += " " + String(word, radix: 36)
        }
        return text
    }

    private func writeBundle(_ number: Int) async throws(StoreError) {
        try await store.write { session throws(StoreError) in
            for part in 0..<Self.bundleSize {
                let key = Self.key(number, part)
                let entries = (0..<10).map { place in
                    IndexEntry(
                        parameter: "p\(place)", value: .token(system: nil, code: "\(number * 10 + place)"))
                }
                let token = IndexEntry(
                    parameter: "bundle", value: .token(system: nil, code: Self.token(number)))
                let text = try Self.text(key, note: Self.note(number, part))
                let labels = Labels(person: PersonKey(rawValue: Int64(number % 50 + 1)))
                _ = try session.put(
                    ResourceRow(
                        key: key, text: text, labels: labels, entries: entries + [token], interaction: .create
                    ))
            }
            try session.put(
                Fact(
                    kind: "bundle", id: "\(number)", person: nil, key: "\(number)", validFrom: .distantPast,
                    recorded: session.now, body: []))
            try session.append(Self.line("w\(number)"))
        }
    }

    private func appendLine(_ number: Int) async throws(StoreError) {
        try await store.ledger.append([Self.line("r\(number)")])
    }

    private static func line(_ text: String) -> LedgerEntry {
        LedgerEntry(
            body: Array(text.utf8), persons: [PersonKey(rawValue: 7)], actor: "crash",
            time: Instant(milliseconds: 1))
    }

    private static func text(_ key: ResourceKey, note: String) throws(StoreError) -> ResourceText {
        let tree: JSONTree = ["resourceType": .string(key.type.name), "note": .string(note)]
        do {
            return ResourceText(try JSONDocument(parsing: tree.encoded()).root, id: key.id)
        } catch {
            throw StoreError(.corrupt, "the workload makes bad JSON")
        }
    }
}

extension Atomic<Int> {
    /// A counter that copies of a value share.
    final class Box: Sendable {
        private let value: Atomic<Int>

        init(_ first: Int) { value = Atomic(first) }

        func next() -> Int { value.wrappingAdd(1, ordering: .relaxed).oldValue }
    }
}
