// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity
import Sweden

/// The FHIR Consent in which a person's block or answer about sharing is told and shown: the API's way to the
/// same use cases as the pages.
///
/// *Shape*: `category.coding` with `kindSystem` and `inner-block`, `outer-block` or `sharing-consent`;
/// `status` active or inactive; `provision.type` deny or permit; `provision.actor.reference` the Organization
/// whose information is blocked, or that may read; `provision.period` for how long; `provision.dataPeriod`
/// which information.
package enum ConsentDocument {
    /// The code system of `category.coding`.
    package static let kindSystem = "https://sammanhang.se/fhir/CodeSystem/consent-kind"
    static let informationSystem = "https://sammanhang.se/fhir/CodeSystem/information-type"

    enum Kind: String, Sendable {
        case innerBlock = "inner-block"
        case outerBlock = "outer-block"
        case sharing = "sharing-consent"
    }

    /// What a Consent asks the door to do.
    enum Order: Sendable {
        case block(BlockOrder)
        case liftBlock(id: String)
        case answer(ConsentAnswer)
        case withdraw(id: String)

        /// Whether it makes a block or an answer that was not there.
        var isNew: Bool {
            switch self {
            case .block, .answer: true
            case .liftBlock, .withdraw: false
            }
        }
    }

    static let systemMayNot = DoorError(
        .forbidden, .forbidden,
        "A block or a consent is given by the person herself, or registered by staff who have her word; "
            + "a system cannot give it.")
    static let newIsPosted = DoorError(
        .unsupported, .notSupported, "A new block or consent is sent with POST and gets its id here.")
    static let notInBundles = DoorError(
        .unsupported, .notSupported, "A block or a consent is written by itself, not in a transaction.")

    static func kind(of resource: JSONValue) -> Kind? {
        guard resource["resourceType"]?.isString("Consent") == true else { return nil }
        for category in resource.items("category") {
            for coding in category.items("coding") where coding["system"]?.string == kindSystem {
                return coding["code"]?.string.flatMap(Kind.init(rawValue:))
            }
        }
        return nil
    }

    static func isOrder(_ resource: JSONValue) -> Bool { kind(of: resource) != nil }

    /// - Returns: nil for any other resource, also for a Consent without our category.
    static func order(in resource: JSONValue, for visit: Visit) throws(DoorError) -> Order? {
        guard let kind = kind(of: resource) else { return nil }
        if case .system = visit.reader { throw systemMayNot }
        let id = resource["id"]?.string
        if resource["status"]?.isString("inactive") == true {
            guard let id else { throw missing("id", "the block or consent to end") }
            return kind == .sharing ? .withdraw(id: id) : .liftBlock(id: id)
        }
        guard resource["status"]?.isString("active") == true else {
            throw missing("status", "active, or inactive to end it")
        }
        let organisation = try organisation(in: resource)
        switch kind {
        case .innerBlock: return .block(try block(.inner, at: organisation, in: resource))
        case .outerBlock: return .block(try block(.outer, at: organisation, in: resource))
        case .sharing:
            let person = visit.reader.ownPerson
            return .answer(
                ConsentAnswer(
                    person: person, organisation: organisation,
                    isYes: resource["provision"]?["type"]?.isString("permit") == true,
                    until: end(of: resource["provision"]?["period"])))
        }
    }

    private static func block(
        _ kind: Block.Kind, at organisation: HSAID, in resource: JSONValue
    ) throws(DoorError) -> BlockOrder {
        guard resource["provision"]?["period"] == nil else {
            throw missing("provision.period", "absent: a block stands until the person lifts it")
        }
        var exempted: Set<String> = []
        for inner in resource["provision"]?.items("provision") ?? [] {
            for code in inner.items("class") { if let text = code["code"]?.string { exempted.insert(text) } }
        }
        var period: ClosedRange<CalendarDay>?
        if let data = resource["provision"]?["dataPeriod"] {
            let start = data["start"]?.string.flatMap { FHIRDateTime($0)?.day } ?? BlockOrder.earliestDay
            let end = data["end"]?.string.flatMap { FHIRDateTime($0)?.day } ?? BlockOrder.latestDay
            guard start <= end else {
                throw missing("provision.dataPeriod", "a start that is not after its end")
            }
            period = start...end
        }
        return BlockOrder(
            kind: kind, organisation: organisation, informationPeriod: period, exempted: exempted)
    }

    private static func organisation(in resource: JSONValue) throws(DoorError) -> HSAID {
        guard let text = resource["provision"]?.items("actor").first?["reference"]?["reference"]?.string,
            case .relative(let key, _) = FHIRReference(text), key.type == "Organization",
            let id = HSAID(key.id.text)
        else { throw missing("provision.actor.reference", "Organization/<HSA-id>") }
        return id
    }

    private static func end(of period: JSONValue?) -> Instant? {
        period?["end"]?.string.flatMap { FHIRDateTime($0)?.bounds(in: SwedishTime.zone).upperBound }
    }

    private static func missing(_ element: String, _ wanted: Wording) -> DoorError {
        DoorError(.invalid, .required, "Consent.\(element) must be \(wanted).", at: "Consent.\(element)")
    }
}
