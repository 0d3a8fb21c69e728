// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// How a tooth is now: what has been found there and not been undone by something found later.
package struct ToothState: Sendable, Hashable {
    /// Which tooth.
    package let tooth: Tooth
    /// What stands, oldest first; empty for a sound tooth.
    package private(set) var notes: [ToothNote] = []
    /// The latest time the tooth was looked at, as the record tells.
    package private(set) var latest: ToothNote?

    /// A tooth of which nothing is known.
    package init(_ tooth: Tooth) { self.tooth = tooth }

    /// Takes in what was found next.
    package mutating func take(_ note: ToothNote) {
        latest = note
        guard let finding = note.finding else {
            notes.removeAll { $0.finding == nil }
            notes.append(note)
            return
        }
        switch finding {
        case .sound: notes = note.surfaces.isEmpty ? [] : without(note.surfaces)
        case .missing, .implant, .retained: notes = [note]
        case .crown: notes = notes.filter { $0.finding == .rootFilled } + [note]
        case .rootFilled, .fracture:
            notes = standing.filter { $0.finding != finding } + [note]
        case .filling, .enamelCaries, .deepEnamelCaries, .dentinCaries:
            notes = without(note.surfaces).filter { $0.finding != .fracture || finding != .filling } + [note]
        }
    }

    /// What stands when the tooth turns out to be there.
    private var standing: [ToothNote] { notes.filter { $0.finding?.isAway != true } }

    /// The notes with some surfaces taken away; notes that tell no surfaces give way to new ones of their
    /// kind.
    private func without(_ surfaces: Set<ToothSurface>) -> [ToothNote] {
        standing.compactMap { old in
            guard let finding = old.finding, finding.takesSurfaces else {
                return old.finding == nil ? nil : old
            }
            guard !old.surfaces.isEmpty, !surfaces.isEmpty else { return nil }
            let left = old.surfaces.subtracting(surfaces)
            return left.isEmpty ? nil : old.over(left)
        }
    }

    /// Whether it has this finding.
    package func has(_ finding: ToothFinding) -> Bool { notes.contains { $0.finding == finding } }

    /// What is found at a surface, the worst first.
    package func finding(at surface: ToothSurface) -> ToothFinding? {
        let found = notes.filter { $0.surfaces.contains(surface) }.compactMap(\.finding)
        return found.first { $0.isCaries } ?? found.first
    }
}
