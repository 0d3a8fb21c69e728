// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which of those with diabetes reach HbA1c below 52 mmol/mol.
///
/// Shares differ between centres as they do in life; the centre at index 6 (VC7) is truly lower, and women
/// reach the target slightly more often than men. Spread evenly instead of by chance, so that a small
/// population shows it too.
struct DiabetesControl {
    /// Shares for men; women have `womenMore` more.
    static let shares = [0.58, 0.53, 0.60, 0.50, 0.55, 0.62, 0.18, 0.56, 0.52, 0.59, 0.54, 0.57]
    static let womenMore = 0.05

    private var sums: [Double] = (0..<24).map { Double($0 * 7 % 24) / 24 }

    /// Whether the next person with diabetes at a centre reaches the target.
    mutating func next(centre: Int, sex: SyntheticSex) -> Bool {
        let place = centre * 2 + (sex == .female ? 1 : 0)
        let before = sums[place].rounded(.down)
        sums[place] += Self.shares[centre] + (sex == .female ? Self.womenMore : 0)
        return sums[place].rounded(.down) > before
    }
}
