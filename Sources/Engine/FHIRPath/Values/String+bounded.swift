// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// Refuses a text that is longer than an expression may make.
    func expectBounded() throws(PathError) {
        guard utf8.count <= PathLimits.textBytesMax else {
            throw PathError(.tooMuch, "a text would have more than \(PathLimits.textBytesMax) bytes")
        }
    }
}
