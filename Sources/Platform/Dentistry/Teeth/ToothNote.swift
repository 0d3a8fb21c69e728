// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Care
import FHIRCore

/// One thing found at one tooth, as it stands in the record. Coded or, in older records, only in words.
package struct ToothNote: Sendable, Hashable {
    /// Which tooth.
    package let tooth: Tooth
    /// What; nil when it is told in words only.
    package let finding: ToothFinding?
    /// Where on it; empty when not told.
    package let surfaces: Set<ToothSurface>
    /// What a filling is made of.
    package let material: FillingMaterial?
    /// What, in the record's own words.
    package let text: String
    /// Line of the record that it comes from.
    package let entry: RecordEntry

    init?(_ item: RecordItem) {
        let json = item.json
        guard json["resourceType"]?.isString("Observation") == true, !json.isWithdrawn,
            json.hasCode(DentalCodes.toothStatus) || json["code"]?["text"]?.string == DentalCodes.plainStatus,
            let site = json["bodySite"], let tooth = site.tooth
        else { return nil }
        self.tooth = tooth
        entry = item.entry
        finding = json["valueCodeableConcept"]?.code(in: DentalCodes.finding)
            .flatMap(ToothFinding.init(rawValue:))
        text = json["valueCodeableConcept"]?["text"]?.string ?? item.entry.summary ?? ""
        surfaces = Set(
            site.parts("extension").filter { $0["url"]?.string == DentalCodes.surface }
                .compactMap { $0["valueCode"]?.string.flatMap(ToothSurface.init(rawValue:)) }
        ).intersection(tooth.surfaces)
        material = json.parts("component").lazy
            .compactMap { $0["valueCodeableConcept"]?.code(in: DentalCodes.material) }
            .first.flatMap(FillingMaterial.init(rawValue:))
    }

    /// `MO`; empty for the whole tooth.
    package var surfaceLetters: String { ToothCharting.letters(surfaces, of: tooth) }

    func over(_ left: Set<ToothSurface>) -> ToothNote {
        var copy = self
        copy = ToothNote(copy, surfaces: left)
        return copy
    }

    private init(_ note: ToothNote, surfaces: Set<ToothSurface>) {
        tooth = note.tooth
        finding = note.finding
        self.surfaces = surfaces
        material = note.material
        text = note.text
        entry = note.entry
    }
}
