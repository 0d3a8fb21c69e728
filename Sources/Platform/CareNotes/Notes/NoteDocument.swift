// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Sweden

/// A note as a FHIR Composition. While it is a draft it carries its codes and values itself, as contained
/// resources; once signed they stand on their own and are named in its sections.
struct NoteDocument: Sendable {
    static let type: ResourceType = "Composition"
    static let amendmentURL = "https://sammanhang.se/fhir/StructureDefinition/amendment-reason"

    let content: NoteContent
    let authors: [HSAID]

    func draft(_ frame: NoteFrame) -> JSONTree {
        var contained: [JSONTree] = []
        var references: [String: [String]] = [:]
        for (place, item) in content.diagnoses.enumerated() {
            contained.append(FiledCode.condition(item.entry, id: "d\(place)", frame))
            references[NoteSection.diagnoses.code, default: []].append("#d\(place)")
        }
        for (place, item) in content.measures.enumerated() {
            contained.append(FiledCode.procedure(item.entry, id: "m\(place)", frame))
            references[NoteSection.measures.code, default: []].append("#m\(place)")
        }
        for (place, group) in ValueGroup.groups(of: content.values).enumerated() {
            contained.append(group.observation("preliminary", id: "v\(place)", frame))
            references[NoteSection.values.code, default: []].append("#v\(place)")
        }
        return composition("preliminary", frame, references: references).setting(
            "contained", contained.isEmpty ? .absent : .array(contained))
    }

    /// - Parameters:
    ///   - parts: The resources of each coded section.
    ///   - signatures: All that have been given, the newest last.
    ///   - amendment: Why it was corrected; nil for a note that was not.
    func signed(
        _ frame: NoteFrame, parts: [String: [ResourceKey]], signatures: [NoteSignature], amendment: String?
    ) -> JSONTree {
        let attesters: [JSONTree] = signatures.map { signature in
            [
                "mode": "legal", "time": .string(signature.time),
                "party": NoteFrame.practitioner(signature.signer),
            ]
        }
        var extensions: JSONTree = .absent
        if let amendment {
            extensions = [["url": .string(Self.amendmentURL), "valueString": .string(amendment)]]
        }
        let status = amendment == nil ? "final" : "amended"
        let references = parts.mapValues { $0.map(\.description) }
        return composition(status, frame, references: references).setting([
            (name: "extension", value: extensions), (name: "attester", value: .array(attesters)),
        ])
    }

    private func composition(
        _ status: String, _ frame: NoteFrame, references: [String: [String]]
    ) -> JSONTree {
        [
            "resourceType": "Composition", "status": .string(status),
            "type": ["coding": [["system": "http://loinc.org", "code": "11506-3"]]],
            "category": [
                [
                    "coding": [
                        [
                            "system": .string(NoteTemplate.system),
                            "code": .string(content.template.rawValue),
                        ]
                    ]
                ]
            ],
            "subject": frame.patient, "encounter": frame.encounterReference, "date": .string(frame.begun),
            "author": .array(authors.map(NoteFrame.practitioner) + [frame.organisation]),
            "title": .string(content.template.title),
            "custodian": ["reference": .string("Organization/\(frame.commission.provider)")],
            "section": .array(sections(references)),
        ]
    }

    private func sections(_ references: [String: [String]]) -> [JSONTree] {
        let texts = content.sections.compactMap { section -> JSONTree? in
            guard let text = content.texts[section] else { return nil }
            let lines = text.split(separator: "\n").map(String.init)
            return Self.section(section.rawValue, section.title, lines, [])
        }
        let coded: [((code: String, title: String), [String])] = [
            (NoteSection.diagnoses, content.diagnoses.map { "\($0.entry.code) \($0.entry.term)" }),
            (NoteSection.measures, content.measures.map { "\($0.entry.code) \($0.entry.term)" }),
            (NoteSection.values, ValueGroup.groups(of: content.values).map(\.line)),
        ]
        return texts
            + coded.filter { !$0.1.isEmpty }.map { name, lines in
                Self.section(name.code, name.title, lines, references[name.code] ?? [])
            }
    }

    private static func section(
        _ code: String, _ title: String, _ lines: [String], _ references: [String]
    ) -> JSONTree {
        [
            "title": .string(title),
            "code": ["coding": [["system": .string(NoteSection.system), "code": .string(code)]]],
            "text": Narrative.of(lines),
            "entry": references.isEmpty
                ? .absent : .array(references.map { ["reference": .string($0)] }),
        ]
    }
}
