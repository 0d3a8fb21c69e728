// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// What codes are called in what is kept: the caller's Swedish, since records are in Swedish.
package struct DentalNames: Sendable {
    private let text: @Sendable (_ key: String) -> String

    /// - Parameter text: Gives the text of `finding.filling`, `measure.401`, `pockets` and the like.
    package init(_ text: @escaping @Sendable (String) -> String) {
        self.text = text
    }

    subscript(_ key: String) -> String { text(key) }

    /// `Fyllning MO, komposit`.
    func finding(_ charting: ToothCharting) -> String {
        let name = text("finding.\(charting.finding.rawValue)")
        let letters = charting.surfaceLetters
        let material = charting.material.map { ", " + text("material.\($0.rawValue)") } ?? ""
        return (letters.isEmpty ? name : "\(name) \(letters)") + material
    }
}
