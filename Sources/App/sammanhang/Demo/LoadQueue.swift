// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Sweden
import SyntheticSweden

/// Gathers resources by provider and loads them in large transactions, two under way at a time: one is
/// prepared while the other is written.
struct LoadQueue: ~Copyable {
    private let node: Node
    private let size: Int
    private var waiting: [String: [JSONTree]] = [:]
    private var underWay: [Task<Void, any Error>] = []
    private(set) var stored = 0

    init(node: Node, size: Int) {
        self.node = node
        self.size = size
    }

    mutating func add(_ record: SyntheticRecord) async throws {
        waiting[record.providerHSAID, default: []] += record.resources
        if let ready = waiting[record.providerHSAID], ready.count >= size {
            waiting[record.providerHSAID] = nil
            try await start(ready, provider: record.providerHSAID)
        }
    }

    mutating func finish() async throws {
        for (provider, resources) in waiting.sorted(by: { $0.key < $1.key }) {
            try await start(resources, provider: provider)
        }
        waiting = [:]
        for task in underWay { try await task.value }
        underWay = []
    }

    private mutating func start(_ resources: [JSONTree], provider: String) async throws {
        if underWay.count == 2 { try await underWay.removeFirst().value }
        stored += resources.count
        let node = node
        underWay.append(
            Task {
                guard let owner = HSAID(provider) else { throw NodeError("\(provider) is not an HSA-id.") }
                let documents = try resources.map { try JSONDocument(parsing: $0.encoded()) }
                let results = try await node.door.load(
                    documents, for: node.loader(for: owner, command: "synth"))
                for (result, document) in zip(results, documents) {
                    guard case .refused(let issues) = result else { continue }
                    let name = document.root["resourceType"]?.string ?? "?"
                    let reasons = issues.map(\.diagnostics).joined(separator: "; ")
                    throw NodeError("An invented \(name) was refused: \(reasons)")
                }
            })
    }
}
