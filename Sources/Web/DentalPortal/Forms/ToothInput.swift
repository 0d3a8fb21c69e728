// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import HTTPFront

/// What was filled in about one tooth.
struct ToothInput: Sendable {
    static let findingField = "fynd"
    static let surfaceField = "yta"
    static let materialField = "material"

    private(set) var tooth: Tooth?
    private(set) var finding: ToothFinding?
    private(set) var surfaces: Set<ToothSurface> = []
    private(set) var material: FillingMaterial?
    private(set) var charting: ToothCharting?
    private(set) var mistakes: [FieldMistake] = []

    init() {}

    init(_ form: FormFields) {
        tooth = Tooth(code: form.trimmed(ToothSelect.field))
        finding = ToothFinding(rawValue: form.trimmed(Self.findingField))
        surfaces = Set(form.all(Self.surfaceField).compactMap(ToothSurface.init(rawValue:)))
        material = FillingMaterial(rawValue: form.trimmed(Self.materialField))
        if tooth == nil { fail(ToothSelect.field, "error.tooth") }
        if finding == nil { fail(Self.findingField, "error.finding") }
        guard let tooth, let finding else { return }
        do throws(ToothCharting.Mistake) {
            charting = try ToothCharting(tooth, finding, surfaces: surfaces, material: material)
        } catch {
            switch error {
            case .surfacesMissing: fail(Self.surfaceField, "error.surfaces.missing")
            case .surfacesWrong: fail(Self.surfaceField, "error.surfaces.wrong")
            case .materialMissing: fail(Self.materialField, "error.material.missing")
            case .materialWrong: fail(Self.materialField, "error.material.wrong")
            }
        }
    }

    private mutating func fail(_ field: String, _ key: String) {
        mistakes.append(FieldMistake(field: field, key: key))
    }
}
