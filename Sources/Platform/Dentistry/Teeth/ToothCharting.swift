// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One thing found at one tooth, as it is to be written.
package struct ToothCharting: Sendable, Hashable {
    /// Which tooth.
    package let tooth: Tooth
    /// What.
    package let finding: ToothFinding
    /// Where on it.
    package let surfaces: Set<ToothSurface>
    /// What a filling is made of.
    package let material: FillingMaterial?

    /// What is wrong with a charting.
    package enum Mistake: Sendable, Hashable, Error {
        /// Caries and fillings lie on surfaces.
        case surfacesMissing
        /// The tooth has no such surface, or the finding lies on none.
        case surfacesWrong
        /// A filling is of something; nothing else is.
        case materialMissing
        case materialWrong
    }

    /// A charting that a tooth can have.
    package init(
        _ tooth: Tooth, _ finding: ToothFinding, surfaces: Set<ToothSurface> = [],
        material: FillingMaterial? = nil
    ) throws(Mistake) {
        if finding.takesSurfaces {
            guard !surfaces.isEmpty else { throw .surfacesMissing }
        } else {
            guard surfaces.isEmpty else { throw .surfacesWrong }
        }
        guard surfaces.isSubset(of: tooth.surfaces) else { throw .surfacesWrong }
        if finding == .filling {
            guard material != nil else { throw .materialMissing }
        } else {
            guard material == nil else { throw .materialWrong }
        }
        self.tooth = tooth
        self.finding = finding
        self.surfaces = surfaces
        self.material = material
    }

    /// `MO`, in the order that dentists write; empty for the whole tooth.
    package var surfaceLetters: String { Self.letters(surfaces, of: tooth) }

    static func letters(_ surfaces: Set<ToothSurface>, of tooth: Tooth) -> String {
        tooth.surfaces.filter(surfaces.contains).map(\.rawValue).joined()
    }
}
