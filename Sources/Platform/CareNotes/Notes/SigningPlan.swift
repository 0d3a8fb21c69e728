// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import GuardedStore
import Identity
import Sweden

/// The documents that a signature makes: the note, its contact when it is new, and what it codes.
struct SigningPlan: Sendable {
    let document: NoteDocument
    let key: ResourceKey
    let expected: Int
    let encounter: ResourceKey
    let writer: HSAID
    let commission: Commission
    let begun: String
    let ended: String
    let signatures: [NoteSignature]
    /// The signed note that is corrected; nil for one that is signed for the first time.
    var before: StoredNote?
    /// Why it is corrected.
    var amendment: String?

    private var content: NoteContent { document.content }

    func documents() -> [Filing.Document] {
        var parts: [String: [ResourceKey]] = [:]
        var documents: [Filing.Document] = []
        add(content.diagnoses, before?.content.diagnoses ?? [], NoteSection.diagnoses.code, .condition)
        add(content.measures, before?.content.measures ?? [], NoteSection.measures.code, .procedure)
        addValues()
        let (plan, named) = (self, parts)
        let note = Filing.Document(key: key, expected: expected) { patient in
            plan.document.signed(
                plan.frame(patient), parts: named, signatures: plan.signatures, amendment: plan.amendment)
        }
        return [note] + (before == nil ? [contact()] : []) + documents

        func add(_ items: [CodedItem], _ old: [CodedItem], _ section: String, _ kind: PartKind) {
            for item in items {
                let kept = old.first { $0.entry == item.entry }?.key
                parts[section, default: []].append(kept ?? append(kind.document(item, self)))
            }
            for item in old where !items.contains(where: { $0.entry == item.entry }) {
                if let key = item.key { documents.append(kind.withdrawal(item, key, self)) }
            }
        }
        func addValues() {
            let old = ValueGroup.groups(of: before?.content.values ?? [])
            let new = ValueGroup.groups(of: content.values)
            for group in new {
                let kept = before?.valueKeys[group.sign]
                let isSame = old.contains(group)
                let key = kept ?? ResourceKey("Observation", .random())
                parts[NoteSection.values.code, default: []].append(key)
                if kept == nil || !isSame {
                    documents.append(value(group, key, kept == nil ? "final" : "corrected"))
                }
            }
            for group in old where !new.contains(where: { $0.sign == group.sign }) {
                if let key = before?.valueKeys[group.sign] {
                    documents.append(value(group, key, "entered-in-error"))
                }
            }
        }
        func append(_ document: Filing.Document) -> ResourceKey {
            documents.append(document)
            return document.key
        }
    }

    func frame(_ patient: JSONTree) -> NoteFrame {
        NoteFrame(
            patient: patient, writer: writer, commission: commission, begun: begun, encounter: encounter)
    }

    private func value(_ group: ValueGroup, _ key: ResourceKey, _ status: String) -> Filing.Document {
        Filing.Document(key: key) { patient in group.observation(status, frame(patient)) }
    }

    private func contact() -> Filing.Document {
        let template = content.template
        let reason = content.texts[.reason]?.split(separator: "\n").first.map(String.init)
        let shortReason = reason.map { String($0.prefix(Limits.contactReasonCharactersMax)) }
        return Filing.Document(key: encounter, expected: 0) { patient in
            let frame = frame(patient)
            return [
                "resourceType": "Encounter", "status": "finished",
                "class": [
                    "system": "http://terminology.hl7.org/CodeSystem/v3-ActCode",
                    "code": .string(template.encounterClass),
                ],
                "type": [["text": .string(template.contact)]], "subject": patient,
                "participant": [["individual": frame.practitioner]],
                "period": ["start": .string(begun), "end": .string(ended)],
                "reasonCode": shortReason.map { [["text": .string($0)]] } ?? .absent,
                "serviceProvider": frame.organisation,
            ]
        }
    }
}
