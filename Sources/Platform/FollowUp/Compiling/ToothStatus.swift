// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// One line of tooth status: which tooth, what was found, on which surfaces. A whole number in the columns.
struct ToothStatus: Sendable, Hashable {
    /// By ISO 3950 (FDI).
    let tooth: Int
    let finding: ToothFinding
    /// A bit for each surface, in the order of `letters`; 0 for the whole tooth, or when it is not told.
    let surfaces: UInt8

    private static let letters: [Character] = ["M", "O", "I", "D", "B", "L", "P"]

    init(tooth: Int, finding: ToothFinding, surfaces: UInt8 = 0) {
        self.tooth = tooth
        self.finding = finding
        self.surfaces = surfaces
    }

    /// What an Observation of tooth status tells; nil for pockets and all else that names a tooth.
    init?(_ resource: JSONValue) {
        guard
            resource.hasCoding("code", SearchedCodes.dentalSystem, "tooth-status")
                || resource["code"]?["text"]?.string == SearchedCodes.plainToothStatus,
            let site = resource["bodySite"],
            let code = resource.codings("bodySite").first(where: { $0.system == SearchedCodes.toothSystem }),
            let tooth = Int(code.code), (11...85).contains(tooth)
        else { return nil }
        self.tooth = tooth
        finding = ToothFinding(
            codes: resource.codings("valueCodeableConcept").filter {
                $0.system == SearchedCodes.toothFindingSystem
            }.map(\.code), text: resource["valueCodeableConcept"]?["text"]?.string ?? "")
        var surfaces: UInt8 = 0
        for mark in site.all("extension") where mark["url"]?.string == SearchedCodes.toothSurface {
            let letter = mark["valueCode"]?.string?.first
            if let index = Self.letters.firstIndex(where: { $0 == letter }) { surfaces |= 1 << index }
        }
        self.surfaces = surfaces
    }

    /// From the columns; nil for what `number` does not give.
    init?(number: Int32) {
        guard let finding = ToothFinding(rawValue: UInt8(truncatingIfNeeded: number >> 16)) else {
            return nil
        }
        self.init(
            tooth: Int(number >> 8 & 0xFF), finding: finding, surfaces: UInt8(truncatingIfNeeded: number))
    }

    /// For the columns. The worse the finding, the lower: of the same moment the worst is read last.
    var number: Int32 { Int32(finding.rawValue) << 16 | Int32(tooth) << 8 | Int32(surfaces) }
}
