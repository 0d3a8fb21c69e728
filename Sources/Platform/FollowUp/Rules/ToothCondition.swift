// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How a tooth is by all that has been found there in order of time: a later finding undoes an earlier one on
/// the same surfaces. Keeps only what tells of caries now or before (DMFT).
struct ToothCondition: Sendable {
    /// Surfaces, and the bit above them for a finding that tells none.
    private typealias Surfaces = UInt16

    private static let untold: Surfaces = 1 << 8
    private var decayed: Surfaces = 0
    private var filled: Surfaces = 0
    private var hasCrown = false
    private var isAway = false

    init() {}

    /// Takes in what was found next.
    mutating func take(_ status: ToothStatus) {
        let surfaces = Surfaces(status.surfaces)
        switch status.finding {
        case .other: return
        case .sound where surfaces == 0, .retained: self = ToothCondition()
        case .missing, .implant:
            self = ToothCondition()
            isAway = true
        case .crown:
            self = ToothCondition()
            hasCrown = true
        case .fracture, .rootFilled: isAway = false
        case .sound, .enamelCaries: clear(surfaces)
        case .decayed:
            clear(surfaces)
            decayed |= surfaces == 0 ? Self.untold : surfaces
        case .filling:
            clear(surfaces)
            filled |= surfaces == 0 ? Self.untold : surfaces
        }
    }

    /// Lets go of what lay on some surfaces; a finding that tells none gives way to any new one, and any to
    /// one that tells none.
    private mutating func clear(_ surfaces: Surfaces) {
        isAway = false
        let gone = surfaces == 0 ? Surfaces.max : surfaces | Self.untold
        decayed &= ~gone
        filled &= ~gone
    }

    /// Whether the tooth has or has had caries into the dentine. A milk tooth that is missing does not count:
    /// it has most often been shed; nor does a wisdom tooth.
    ///
    /// - Parameter tooth: By ISO 3950 (FDI).
    func hasHadCaries(_ tooth: Int) -> Bool {
        let isPermanent = tooth < 50
        guard !isPermanent || tooth % 10 != 8 else { return false }
        return decayed != 0 || filled != 0 || hasCrown || (isAway && isPermanent)
    }
}
