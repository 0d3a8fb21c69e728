// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRSchema
import FHIRSearch
import FHIRStore
import Identity
import Sweden

/// Derives the labels of a resource version from its type, its writer and its references: the written table
/// of who owns what. Nothing that widens access is taken from the client.
package struct Labeller: Sendable {
    /// Whose documentation it becomes.
    package struct Writer: Sendable {
        /// HSA-id of the care provider that the writer acts for.
        package var provider: String
        /// The staff member's unit; empty for a system, whose resources tell the unit by their references.
        package var unit: String
    }

    /// Elements that name the unit, in order; an encounter goes before all of them.
    private static let unitPaths = [
        ["encounter"], ["context", "encounter"], ["context"], ["serviceProvider"], ["custodian"],
        ["managingOrganization"], ["requester"], ["author"],
        ["performer"],
        ["performer", "actor"], ["recorder"], ["asserter"], ["source"], ["provider"], ["organization"],
        ["owner"],
    ]

    let schema: Schema
    let identity: PersonIdentity
    let directory: Directory

    /// - Parameter lookup: The labels of a resource already there or in the same bundle.
    func labels(
        of write: PreparedWrite, by writer: Writer, lookup: (ResourceKey) throws(StoreError) -> Labels?
    ) throws(StoreError) -> Labels {
        let resource = write.document.root
        let type = write.key.type
        if DirectoryTypes.contains(type) { return directoryLabels(of: write, by: writer) }
        var unit = writer.unit
        if unit.isEmpty { unit = try self.unit(of: resource, at: writer.provider, lookup: lookup) }
        let persons = try persons(of: write, by: writer, lookup: lookup)
        let sector = sector(unit: unit, provider: writer.provider)
        let flags = Concealment.flags(of: resource)
        let isShared =
            HSAID(writer.provider).flatMap { directory.providers[$0] }?.joinedSharing != nil
            && sector != .socialOther
        return Labels(
            person: persons.first, isAboutSeveral: persons.count > 1, careDay: CareDay.of(resource),
            labelClass: LabelClass(
                owner: writer.provider, unit: unit, sector: sector.rawValue,
                informationType: InformationType.of(resource, type: type), flags: flags.rawValue,
                isShared: isShared))
    }

    private func directoryLabels(of write: PreparedWrite, by writer: Writer) -> Labels {
        let resource = write.document.root
        var unit = writer.unit
        if write.key.type == "Organization" {
            unit =
                resource.items("identifier").first { $0["system"]?.string == HSAID.system }?["value"]?.string
                ?? HSAID(write.key.id.text)?.text ?? ""
        }
        return Labels(
            labelClass: LabelClass(
                owner: writer.provider, unit: unit, sector: AccessSector.directory,
                informationType: InformationType.directory))
    }

    private func sector(unit: String, provider: String) -> CareUnit.Sector {
        if let unit = HSAID(unit).flatMap({ directory.units[$0] }) { return unit.sector }
        let units = directory.units.values.filter { $0.provider.text == provider }
        if let first = units.first, units.allSatisfy({ $0.sector == first.sector }) { return first.sector }
        return HSAID(provider).flatMap { directory.providers[$0] }?.kind == .socialCareProvider
            ? .socialElderDisability : .health
    }

    /// The unit that an encounter or organisation names, when it is not known as another provider's: a
    /// laboratory outside does not take the documentation over.
    private func unit(
        of resource: JSONValue, at provider: String, lookup: (ResourceKey) throws(StoreError) -> Labels?
    ) throws(StoreError) -> String {
        for path in Self.unitPaths {
            guard resource[path[0]] != nil else { continue }
            var values = [resource]
            for name in path { values = values.flatMap { $0.items(name) } }
            for value in values {
                guard let text = value["reference"]?.string,
                    case .relative(let key, _) = FHIRReference(text),
                    key.type == "Encounter" || key.type == "Organization",
                    let unit = try lookup(key)?.labelClass.unit, !unit.isEmpty,
                    HSAID(unit).flatMap({ directory.units[$0] })?.provider.text ?? provider == provider
                else { continue }
                return unit
            }
        }
        return ""
    }

    /// The persons that a resource is about: the Patients in its patient compartment, the subject first.
    private func persons(
        of write: PreparedWrite, by writer: Writer, lookup: (ResourceKey) throws(StoreError) -> Labels?
    ) throws(StoreError) -> [PersonKey] {
        if write.key.type == "Patient" {
            return [identity.person(of: write.document.root, key: write.key, owner: writer.provider)]
        }
        var persons: [PersonKey] = []
        for key in write.patients(schema: schema) {
            let person =
                try lookup(key)?.person
                ?? identity.unidentifiedPerson(key, owner: writer.provider)
            if !persons.contains(person) { persons.append(person) }
        }
        return persons
    }
}
