// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Testing

/// Each rule finds what breaks it and nothing else: a rule that cannot fail is no rule.
@Suite("Tidy: rules bite")
struct RuleTests {
    @Test("a rule finds its fault, at its line", arguments: ArrowSamples.all)
    func arrows(_ sample: Sample) {
        #expect(sample.found == sample.expected)
    }

    @Test("a rule of form finds its fault, at its line", arguments: FormSamples.all)
    func form(_ sample: Sample) {
        #expect(sample.found == sample.expected)
    }

    @Test("a rule of Swift finds its fault, at its line", arguments: SwiftSamples.all)
    func swift(_ sample: Sample) {
        #expect(sample.found == sample.expected)
    }

    @Test("a rule of texts and documents finds its fault, at its line", arguments: TextSamples.all)
    func texts(_ sample: Sample) {
        #expect(sample.found == sample.expected)
    }

    @Test("every rule has a sample that breaks it")
    func everyRule() {
        let samples = ArrowSamples.all + FormSamples.all + SwiftSamples.all + TextSamples.all
        let broken = Set(samples.filter { !$0.expected.isEmpty }.map(\.rule.name))
        #expect(TidyRules.all.map(\.name).filter { !broken.contains($0) } == [])
    }
}
