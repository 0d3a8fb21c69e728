// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden
import Testing

@testable import SyntheticSweden

@Suite("Records of synthetic people")
struct RecordTests {
    private static let sample = World.people.prefix(400)

    private static let directory: Set<String> = {
        var keys: Set<String> = []
        for record in World.region.organisations.directory {
            for resource in record.resources {
                if let value = try? World.parsed(resource) { keys.insert(value.key) }
            }
        }
        return keys
    }()

    @Test("ids are legal and unique over all providers")
    func ids() throws {
        var seen = Self.directory
        for person in World.people {
            for resource in person.records.flatMap(\.resources) {
                guard case .object(let members) = resource, members.count > 1,
                    case .string(let type) = members[0].value, case .string(let id) = members[1].value
                else {
                    Issue.record("a resource begins with its type and id")
                    continue
                }
                #expect(ResourceID(id) != nil)
                #expect(seen.insert(type + "/" + id).inserted)
            }
        }
    }

    @Test("a record begins with its Patient and refers only to what is before it or in the directory")
    func references() throws {
        for person in Self.sample {
            let all = try World.keys(of: person)
            for record in person.records {
                var known = Self.directory
                for (place, tree) in record.resources.enumerated() {
                    let resource = try World.parsed(tree)
                    #expect((resource["resourceType"]?.string == "Patient") == (place == 0))
                    for reference in resource.references where !reference.hasPrefix("#") {
                        // A case and its decision name each other; a copy of a plan names the host's consent.
                        let isTied = ["Task/", "Consent/"].contains { reference.hasPrefix($0) }
                        #expect((isTied ? all : known).contains(reference), "\(reference)")
                    }
                    known.insert(resource.key)
                }
            }
        }
    }

    @Test("everything is tagged TEST and its unit can be found")
    func tagsAndUnits() throws {
        let owners = Dictionary(
            uniqueKeysWithValues: World.region.organisations.units.map {
                ("Organization/" + $0.hsaID, $0.providerHSAID)
            })
        for person in Self.sample {
            for record in person.records {
                var units: [String: String] = [:]
                for tree in record.resources {
                    let resource = try World.parsed(tree)
                    #expect(resource.at("meta", "tag", "code")?.string == "TEST")
                    guard resource["resourceType"]?.string != "Patient" else { continue }
                    if let unit = resource.at("serviceProvider", "reference")?.string {
                        units[resource.key] = unit
                    }
                    let visit = (resource["encounter"] ?? resource["context"])?["reference"]?.string
                    let named = ["performer", "organization", "owner"].lazy.compactMap {
                        resource.at($0, "reference")?.string
                    }
                    let unit = units[visit ?? resource.key] ?? named.first
                    #expect(owners[unit ?? ""] == record.providerHSAID)
                }
            }
        }
    }

    @Test("nothing but a booking lies in the future, and clock times are Swedish")
    func times() throws {
        for person in Self.sample {
            for tree in person.records.flatMap(\.resources) {
                let resource = try World.parsed(tree)
                guard resource["resourceType"]?.string == "Encounter" else { continue }
                let start = try World.required(resource.at("period", "start")?.string, "start")
                let instant = try World.required(Instant(start), start)
                #expect(
                    instant.text(offsetSeconds: SwedishTime.zone.offsetAtInstant(instant)).hasSuffix(
                        start.suffix(6)))
                if SwedishTime.day(of: instant) > World.today {
                    #expect(resource["status"]?.string == "planned")
                }
            }
        }
    }

    @Test("directory resources have owners, tags and resolvable references")
    func directoryResources() throws {
        let organisations = World.region.organisations
        #expect(organisations.directory.map(\.providerHSAID) == organisations.providers.map(\.hsaID))
        for resource in try organisations.directory.flatMap(\.resources).map(World.parsed) {
            #expect(resource.at("meta", "tag", "code")?.string == "TEST")
            for reference in resource.references { #expect(Self.directory.contains(reference)) }
        }
    }
}
