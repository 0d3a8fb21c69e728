// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// A care provider's choice to show the published numbers of an indicator to everyone, or to stop.
package struct Release: Sendable, Hashable {
    static let kind = OpenKind.release

    /// Whose numbers.
    package let provider: HSAID
    /// The indicator's id.
    package let indicator: String
    /// Whether everyone may see them.
    package let isOpen: Bool
    /// Who chose it: name and title, or the title alone where the name is protected.
    package let by: String
    /// When it was chosen.
    package let moment: Instant

    init(provider: HSAID, indicator: String, isOpen: Bool, by: String, moment: Instant) {
        self.provider = provider
        self.indicator = indicator
        self.isOpen = isOpen
        self.by = by
        self.moment = moment
    }

    init?(fact: Fact) {
        guard fact.kind == Self.kind.rawValue, let body = FactBody(fact),
            let provider = body.hsaID("provider"), let indicator = body.text("indicator")
        else { return nil }
        self.init(
            provider: provider, indicator: indicator, isOpen: body.flag("open"), by: body.words("by"),
            moment: fact.recorded)
    }

    /// The fact that keeps it: about nobody.
    var fact: Fact {
        let body: JSONTree = [
            "provider": .string(provider.text), "indicator": .string(indicator), "open": .bool(isOpen),
            "by": .string(by),
        ]
        return Fact(
            kind: Self.kind.rawValue, id: "\(provider.text)/\(indicator)", person: nil, key: provider.text,
            validFrom: moment, recorded: moment, body: body.encoded())
    }
}
