// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// The text before and after a mark; nil after it when the mark is not there.
    func components(cutAt mark: String) -> (String, String?) {
        guard let range = firstRange(of: mark) else { return (self, nil) }
        return (String(self[..<range.lowerBound]), String(self[range.upperBound...]))
    }
}
