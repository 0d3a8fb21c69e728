// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import Sweden

/// A note as it stands in the record, written with these templates.
package struct StoredNote: Sendable, Hashable {
    /// How far it has come.
    package enum Status: String, Sendable, Hashable {
        case preliminary
        case final
        case amended
    }

    /// The Composition.
    package let key: ResourceKey
    /// Its version.
    package let version: Int
    /// How far it has come.
    package let status: Status
    /// Whose record it is in.
    package let person: PersonKey?
    /// HSA-id of the unit whose documentation it is.
    package let unit: String
    /// Who has written in it.
    package let authors: [HSAID]
    /// When the contact was, as FHIR dateTime.
    package let begun: String
    /// When this version was written.
    package let updated: Instant
    /// The contact; nil for a draft.
    package let encounter: ResourceKey?
    /// Who signed, the newest last.
    package let signatures: [NoteSignature]
    /// Why it was corrected; nil for a note that was not.
    package let amendment: String?
    /// What it says.
    package var content: NoteContent
    /// The Observation of each measured value.
    var valueKeys: [VitalSign: ResourceKey] = [:]
    /// The resources named in coded sections, which stand on their own.
    let parts: [ResourceKey]
    /// Those of them that are there but cannot be read: the note must not be corrected without them.
    package internal(set) var unreadableParts: [ResourceKey] = []

    /// When the contact was.
    package var moment: CareMoment? { CareMoment(begun) }

    /// Reads a note; nil for a Composition that was written in another way.
    init?(_ stored: StoredResource) {
        guard !stored.isDeleted, stored.key.type == NoteDocument.type,
            let root = stored.readableRoot,
            let status = root["status"]?.string.flatMap(Status.init(rawValue:)),
            let template = Self.template(root), let begun = root["date"]?.string
        else { return nil }
        key = stored.key
        version = stored.version
        self.status = status
        person = stored.labels.person
        unit = stored.labels.labelClass.unit
        self.begun = begun
        updated = stored.updated
        authors = Self.list(root, "author").compactMap(Self.staff)
        encounter = root.at("encounter", "reference")?.string.flatMap { ResourceKey($0) }
        signatures = Self.list(root, "attester").compactMap { attester in
            guard let signer = attester["party"].flatMap(Self.staff), let time = attester["time"]?.string
            else { return nil }
            return NoteSignature(signer: signer, time: time)
        }
        amendment =
            Self.list(root, "extension").first { $0["url"]?.isString(NoteDocument.amendmentURL) == true }?[
                "valueString"]?.string
        var content = NoteContent(template)
        var parts: [ResourceKey] = []
        for section in Self.list(root, "section") {
            if let name = section.at("code", "coding", "code")?.string.flatMap(NoteSection.init(rawValue:)) {
                let text = section.at("text", "div")?.string ?? ""
                content.write(NarrativeText.paragraphs(text).joined(separator: "\n"), in: name)
            }
            parts += Self.list(section, "entry").compactMap { $0["reference"]?.string }
                .compactMap { ResourceKey($0) }
        }
        self.parts = parts
        self.content = content
        for resource in Self.list(root, "contained") { take(resource, key: nil) }
    }

    /// Adds a code or measured value that the note names.
    mutating func take(_ resource: JSONValue, key: ResourceKey?) {
        switch resource["resourceType"]?.string {
        case "Condition":
            if let entry = FiledCode.entry(resource) { content.diagnoses.append(CodedItem(entry, key: key)) }
        case "Procedure":
            if let entry = FiledCode.entry(resource) { content.measures.append(CodedItem(entry, key: key)) }
        case "Observation":
            let values = ValueGroup.values(of: resource)
            content.values += values
            for value in values { valueKeys[value.sign] = key }
        default: return
        }
    }

    private static func template(_ root: JSONValue) -> NoteTemplate? {
        list(root, "category").flatMap { list($0, "coding") }.lazy
            .filter { $0["system"]?.isString(NoteTemplate.system) == true }
            .compactMap { $0["code"]?.string.flatMap(NoteTemplate.init(rawValue:)) }.first
    }

    private static func staff(_ reference: JSONValue) -> HSAID? {
        guard let key = reference["reference"]?.string.flatMap({ ResourceKey($0) }),
            key.type == "Practitioner"
        else { return nil }
        return HSAID(key.id.text)
    }

    private static func list(_ json: JSONValue, _ name: String) -> [JSONValue] {
        json[name].map { Array($0.elements) } ?? []
    }
}
