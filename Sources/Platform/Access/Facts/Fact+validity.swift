// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore

extension Fact {
    /// When the fact holds.
    var validity: Validity { Validity(from: validFrom, to: validTo, ended: ended) }

    /// A fact about a person; `recorded` is set by the store.
    init(_ kind: String, id: String, person: PersonKey, key: String, validity: Validity, body: JSONTree) {
        self.init(
            kind: kind, id: id, person: person, key: key, validFrom: validity.from, validTo: validity.to,
            recorded: validity.ended ?? validity.from, ended: validity.ended, body: body.encoded()
        )
    }
}
