// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension JSONValue {
    /// The elements of a member that may be absent, single or an array.
    func items(_ name: String) -> [JSONValue] {
        self[name].map { Array($0.elements) } ?? []
    }
}
