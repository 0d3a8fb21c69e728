// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Identity
import Sweden

/// Somebody that can answer for a measure: never a person.
package struct PlanActor: Sendable, Hashable {
    /// `national:ehm`, `region:14`, `municipality:1480` or `provider:SE…`.
    package var code: String
    /// Its name.
    package var name: String

    /// An actor by its code.
    package init(code: String, name: String) {
        self.code = code
        self.name = name
    }

    /// A provider of this node.
    package init(provider: CareProvider) {
        self.init(code: "provider:\(provider.hsaID.text)", name: provider.name)
    }

    /// Everyone that can be chosen: providers of the node, national actors, regions, municipalities.
    package static func all(in directory: Directory) -> [PlanActor] {
        let providers = directory.providers.values.map(PlanActor.init(provider:)).sorted {
            SwedishOrder.collationKey($0.name) < SwedishOrder.collationKey($1.name)
        }
        return providers
            + NationalActor.all.map { PlanActor(code: "national:\($0.code)", name: $0.name) }
            + Principal.all.map { PlanActor(code: $0.code, name: $0.name) }
    }

    init?(_ json: JSONValue) {
        guard let code = json.text("code") else { return nil }
        self.init(code: code, name: json.words("name"))
    }

    /// As in facts and in the API.
    package var tree: JSONTree { ["code": .string(code), "name": .string(name)] }
}
