// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore
import FHIRStore
import GuardedStore
import Identity
import Sweden

/// Orders a medicine, held first against what the reader may see of the person's allergies and medicines.
package struct OrderMedicine: Sendable {
    let door: Door
    let now: @Sendable () -> Instant

    /// The use case behind a door.
    package init(door: Door, now: @escaping @Sendable () -> Instant) {
        self.door = door
        self.now = now
    }

    /// What speaks against a medicine, allergies first; what cannot be read cannot be ruled out.
    package func warnings(
        of medicine: Medicine, for person: PersonKey, visit: Visit
    ) async throws(DoorError) -> [MedicineWarning] {
        let found = try await door.timeline(
            TimelineQuestion(
                person: person, types: ["AllergyIntolerance", "MedicationRequest", "MedicationStatement"],
                count: Limits.steadyMax), for: visit)
        let today = SwedishTime.day(of: now())
        var warnings: [MedicineWarning] = []
        for stored in found.matches {
            guard let root = stored.readableRoot else {
                guard let broken = stored.unreadable else { continue }
                warnings.append(
                    MedicineWarning(
                        kind: .unreadable, name: "\(broken.key)", reactions: [], isSevere: false,
                        source: broken.key))
                continue
            }
            let warning =
                stored.key.type == "AllergyIntolerance"
                ? Self.allergy(root, stored.key, medicine) : Self.duplicate(root, stored.key, medicine, today)
            guard let warning else { continue }
            let isKnown = warnings.contains { $0.kind == warning.kind && $0.name == warning.name }
            if !isKnown { warnings.append(warning) }
        }
        let order: [MedicineWarning.Kind] = [.allergy, .unreadable, .sameSubstance, .sameGroup]
        return order.flatMap { kind in warnings.filter { $0.kind == kind } }
    }

    /// Orders a medicine.
    ///
    /// - Parameter answer: What the warnings were and why the reader goes on, kept with the order; nil when
    ///   there were none.
    /// - Returns: The MedicationRequest.
    /// - Throws: `.preconditionFailed` when something speaks against it and no answer is given.
    package func order(
        _ order: MedicineOrder, answer: String?, for person: PersonKey, visit: Visit
    ) async throws(DoorError) -> ResourceKey {
        let (staff, commission) = try WriteNote.signer(visit)
        let warnings = try await warnings(of: order.medicine, for: person, visit: visit)
        guard warnings.isEmpty || answer?.isEmpty == false else {
            throw DoorError(.preconditionFailed, .businessRule, "A warning has to be answered first.")
        }
        let key = ResourceKey("MedicationRequest", .random())
        let day = SwedishTime.day(of: now())
        let time = NoteFrame.text(now())
        let filing = Filing(
            person: person, ground: .ownDocumentation,
            documents: [
                Filing.Document(key: key, expected: 0) { patient in
                    let frame = NoteFrame(
                        patient: patient, writer: staff, commission: commission, begun: time)
                    return Self.request(order, answer: answer, day: day, frame)
                }
            ])
        _ = try await door.file(filing, for: visit)
        return key
    }

    private static func request(
        _ order: MedicineOrder, answer: String?, day: CalendarDay, _ frame: NoteFrame
    ) -> JSONTree {
        var note: JSONTree = .absent
        if let answer, !answer.isEmpty {
            note = [
                [
                    "authorReference": frame.practitioner, "time": .string(frame.begun),
                    "text": .string(answer),
                ]
            ]
        }
        return [
            "resourceType": "MedicationRequest", "status": "active", "intent": "order",
            "medicationCodeableConcept": [
                "coding": [
                    ["system": .string(MedicineTable.system), "code": .string(order.medicine.atc)]
                ],
                "text": .string(order.medicine.name),
            ],
            "subject": frame.patient, "authoredOn": .string(frame.begun), "requester": frame.practitioner,
            "reasonCode": order.purpose.isEmpty ? .absent : [["text": .string(order.purpose)]],
            "note": note,
            "dosageInstruction": [["text": .string(order.dosage)]],
            "dispenseRequest": [
                "validityPeriod": [
                    "start": .string(day.text), "end": .string(day.adding(days: Limits.orderDays).text),
                ],
                "numberOfRepeatsAllowed": .int(order.repeats),
            ],
        ]
    }

    private static func allergy(
        _ root: JSONValue, _ key: ResourceKey, _ medicine: Medicine
    ) -> MedicineWarning? {
        guard let view = AlertView(root), view.isActive else { return nil }
        let codes = (root.at("code", "coding").map { Array($0.elements) } ?? [])
            .filter { $0["system"]?.isString(MedicineTable.system) == true }
            .compactMap { $0["code"]?.string }
        let groups = AllergyGroup.reached(words: view.name, codes: codes)
        guard groups.contains(where: { medicine.atc.hasPrefix($0) }) else { return nil }
        return MedicineWarning(
            kind: .allergy, name: view.name, reactions: view.reactions, isSevere: view.isSevere, source: key)
    }

    private static func duplicate(
        _ root: JSONValue, _ key: ResourceKey, _ medicine: Medicine, _ today: CalendarDay
    ) -> MedicineWarning? {
        guard let view = MedicationView(root), view.isActive else { return nil }
        if let end = view.until?.day, end < today { return nil }
        guard view.atc.prefix(5) == medicine.atc.prefix(5), !view.atc.isEmpty else { return nil }
        return MedicineWarning(
            kind: view.atc == medicine.atc ? .sameSubstance : .sameGroup, name: view.name, reactions: [],
            isSevere: false, source: key)
    }
}
