// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRValidation

/// The issues of a text, as `code path: diagnostics`.
func findings(_ text: String, expecting type: String? = nil) throws -> [String] {
    try BaseValidator().issues(in: JSONDocument(parsing: text).root, expecting: type).map {
        "\($0.code.rawValue) \($0.expression.joined(separator: ",")): \($0.diagnostics)"
    }
}

/// A Patient with these members.
func patient(_ members: String) -> String {
    #"{"resourceType":"Patient",\#(members)}"#
}
