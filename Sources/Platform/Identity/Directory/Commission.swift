// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// A *medarbetaruppdrag*: for which unit and purpose somebody works, and with which rights.
package struct Commission: Sendable, Hashable {
    /// What the holder may do. Source: 4 kap. 2 § patientdatalagen.
    package struct Rights: OptionSet, Sendable, Hashable {
        /// The bits, as kept.
        package let rawValue: UInt32

        /// Rights by their bits.
        package init(rawValue: UInt32) { self.rawValue = rawValue }

        /// May read.
        package static let read = Rights(rawValue: 1)
        /// May write.
        package static let write = Rights(rawValue: 2)
        /// May sign.
        package static let sign = Rights(rawValue: 4)
        /// Is the authorised officer who may lift an inner block (4 kap. 5 § patientdatalagen).
        package static let liftInnerBlock = Rights(rawValue: 8)
        /// May review the access log.
        package static let reviewLog = Rights(rawValue: 16)
        /// May see indicators.
        package static let seeIndicators = Rights(rawValue: 32)
        /// May change and publish strategic plans of the own provider, and take part in the national one.
        package static let editStrategy = Rights(rawValue: 64)

        /// The name of each right in a fact.
        static let names: [(name: String, right: Rights)] = [
            ("read", .read), ("write", .write), ("sign", .sign), ("liftInnerBlock", .liftInnerBlock),
            ("reviewLog", .reviewLog), ("seeIndicators", .seeIndicators),
            ("editStrategy", .editStrategy),
        ]
    }

    /// Its id in HSA.
    package var hsaID: HSAID
    /// Its name, as shown when one chooses.
    package var name: String
    /// What the holder may read for.
    package var purpose: Purpose
    /// The unit it is for.
    package var unit: HSAID
    /// The provider of that unit.
    package var provider: HSAID
    /// What the holder works as: sjuksköterska, läkare, handläggare, strateg…
    package var role: String
    /// What the holder may do.
    package var rights: Rights
    /// When it begins to hold.
    package var validFrom: Instant
    /// When it stops to hold.
    package var validTo: Instant

    /// A commission, valid until further notice unless times are given.
    package init(
        hsaID: HSAID, name: String, purpose: Purpose, unit: HSAID, provider: HSAID, role: String,
        rights: Rights, validFrom: Instant = .distantPast, validTo: Instant = .distantFuture
    ) {
        self.hsaID = hsaID
        self.name = name
        self.purpose = purpose
        self.unit = unit
        self.provider = provider
        self.role = role
        self.rights = rights
        self.validFrom = validFrom
        self.validTo = validTo
    }

    /// Whether it holds at a moment; the end is not part of it.
    package func isValid(at now: Instant) -> Bool { validFrom <= now && now < validTo }
}
