// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// A diagnosis that dentists make, by its code in ICD-10-SE.
package struct DentalDiagnosis: Sendable, Hashable {
    /// The code.
    package let code: String

    /// Those of the form.
    package static let all = [
        "K02.0", "K02.1", "K04.0", "K04.5", "K05.1", "K05.3", "K08.1", "K01.0", "S02.5",
    ].map { DentalDiagnosis(code: $0) }

    /// The diagnosis with a code.
    package static func named(_ code: String) -> DentalDiagnosis? { all.first { $0.code == code } }
}
