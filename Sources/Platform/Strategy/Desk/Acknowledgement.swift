// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// A provider's word that it knows of a published version.
package struct Acknowledgement: Sendable, Hashable {
    /// Id of the plan.
    package let plan: String
    /// Which version.
    package let version: Int
    /// Whose word.
    package let provider: HSAID
    /// When.
    package let moment: Instant
    /// Who gave it: name and title, or the title alone where the name is protected.
    package let by: String

    init(plan: String, version: Int, provider: HSAID, moment: Instant, by: String) {
        self.plan = plan
        self.version = version
        self.provider = provider
        self.moment = moment
        self.by = by
    }

    init?(fact: Fact) {
        guard fact.kind == OpenKind.acknowledgement.rawValue, let body = FactBody(fact),
            let provider = body.hsaID("provider"), let version = body["version"]?.int
        else { return nil }
        self.init(
            plan: fact.key, version: version, provider: provider, moment: fact.recorded, by: body.words("by"))
    }

    var fact: Fact {
        let body: JSONTree = [
            "version": .int(version), "provider": .string(provider.text), "by": .string(by),
        ]
        return Fact(
            kind: OpenKind.acknowledgement.rawValue, id: "\(plan)/\(version)/\(provider.text)", person: nil,
            key: plan, validFrom: moment, recorded: moment, body: body.encoded())
    }
}
