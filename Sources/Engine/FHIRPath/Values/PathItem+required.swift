// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension PathItem? {
    /// The text; nil when there is no item.
    ///
    /// - Throws: `.evaluation` when the item is no string.
    func requiredText(at offset: Int? = nil) throws(PathError) -> String? {
        guard let item = self else { return nil }
        guard let text = item.text else {
            throw PathError(.evaluation, "a string is needed here", at: offset)
        }
        return text
    }

    /// The whole number; nil when there is no item.
    ///
    /// - Throws: `.evaluation` when the item is none.
    func requiredInteger() throws(PathError) -> Int? {
        guard let item = self else { return nil }
        guard case .integer(let number) = item.systemValue else {
            throw PathError(.evaluation, "a whole number is needed here")
        }
        return number
    }
}
