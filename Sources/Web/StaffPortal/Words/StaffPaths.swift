// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import HTTPFront

/// The paths of the portal.
package enum StaffPaths {
    /// The portal's first page.
    package static let start = "/vard"
    /// The unit's inbox.
    package static let inbox = "/vard/inkorg"
    /// The unit's cases in social services.
    package static let cases = "/vard/arenden"
    /// To look somebody up.
    package static let search = "/vard/sok"
    static let ownLog = "/vard/min-logg"

    /// The overview of a person.
    package static func person(_ person: PersonKey) -> String { "/vard/p/\(person.pathText)" }
    static func relation(_ person: PersonKey) -> String { "\(Self.person(person))/relation" }
    static func choice(_ person: PersonKey) -> String { "\(Self.person(person))/val" }
    static func consent(_ person: PersonKey) -> String { "\(Self.person(person))/samtycke" }
    /// A new application of a person's for support.
    package static func application(_ person: PersonKey) -> String { "\(Self.person(person))/ansokan" }
    /// The teeth of a person, for units of dental care.
    package static func teeth(_ person: PersonKey) -> String { "\(Self.person(person))/tander" }
    /// The shared plans of a person.
    package static func sharedPlans(_ person: PersonKey) -> String { "\(Self.person(person))/sip" }
    /// To stop a medicine.
    package static func stop(_ key: ResourceKey, of person: PersonKey) -> String {
        "\(Self.person(person))/lakemedel/\(key.id.text)/satt-ut"
    }
    /// The journal of a person.
    package static func journal(_ person: PersonKey) -> String { "\(Self.person(person))/journal" }

    static func event(_ key: ResourceKey, of person: PersonKey) -> String {
        "\(journal(person))/\(key.type.name)/\(key.id.text)"
    }

    /// The journal narrowed.
    static func journal(_ person: PersonKey, domain: CareDomain? = nil, kind: RecordKind? = nil) -> String {
        var fields: [(name: String, value: String)] = []
        if let domain { fields.append((JournalFilter.Field.domain, domain.rawValue)) }
        if let kind { fields.append((JournalFilter.Field.kind, kind.rawValue)) }
        return fields.isEmpty ? journal(person) : "\(journal(person))?\(FormFields.query(fields))"
    }
}
