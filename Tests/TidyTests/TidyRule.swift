// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One rule of the style guide, as code.
protocol TidyRule: Sendable {
    /// The rule in a sentence, as the test's name.
    var name: String { get }
    /// Why it is kept; printed with what it finds.
    var reason: String { get }
    /// Every place that breaks it.
    func findings(in tree: SourceTree) -> [Finding]
}
