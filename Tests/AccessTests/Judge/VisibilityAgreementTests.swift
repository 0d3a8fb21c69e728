// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRStore
import Testing

@Suite("Verdict and predicate")
struct VisibilityAgreementTests {
    @Test("agree on every resource of random worlds")
    func agree() {
        var figures = Figures()
        for seed in UInt64(1)...400 { ask(seed, &figures) }
        print("verdict and predicate: \(figures.cases) cases, \(figures.allowed) allowed")
        #expect(figures.differences.isEmpty)
        // A test that never allows, or never meets a block, would say nothing.
        #expect(figures.cases == 19_200)
        #expect(figures.allowed > 1_200)
        let built = Set(staffTable.rows.filter(\.isBuilt).map(\.id))
        #expect(figures.rules.isSuperset(of: built.union(["C1", "C3", "C4", "S1", "S2", "S3", "S4", "S5"])))
    }

    private func ask(_ seed: UInt64, _ figures: inout Figures) {
        var world = RandomWorld(seed: seed)
        let judge = Judge(directory: world.directory)
        for _ in 0..<6 {
            let reader = world.reader()
            let purpose = world.purpose(of: reader)
            let visibility = judge.visibility(
                for: reader, purpose: purpose, about: world.facts, among: world.classes, at: RandomWorld.now)
            for _ in 0..<8 {
                let labels = world.labels()
                let verdict = judge.verdict(
                    for: reader, purpose: purpose, about: world.facts, on: labels, at: RandomWorld.now)
                figures.count(verdict)
                if visibility.predicate.holds(for: labels) != verdict.isAllow {
                    figures.differences.append("seed \(seed): \(verdict) \(reader) \(labels)")
                }
            }
        }
    }

    private struct Figures {
        var cases = 0
        var allowed = 0
        var rules: Set<String> = []
        var differences: [String] = []

        mutating func count(_ verdict: Verdict) {
            cases += 1
            allowed += verdict.isAllow ? 1 : 0
            rules.insert(verdict.rule)
        }
    }
}
