// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// The values of one element, sorted into slices.
struct SliceSorting {
    /// A value, and its place among the slices asked about; nil when it is of none of them.
    struct Value {
        let anchor: JSONValue
        let place: Int?
        /// Whether it may be of one that could not be told.
        let isUntold: Bool
    }

    let items: [JSONValue]
    let slices: [ProfileNode]
    /// The slices of each value, in the order of the profile.
    private(set) var found: [[Int]]
    /// The slices that a value may be of.
    private var open: [[Int]]

    init(items: [JSONValue], slices: [ProfileNode]) {
        self.items = items
        self.slices = slices
        found = Array(repeating: [], count: items.count)
        open = found
    }

    mutating func add(_ match: SliceMatch, _ item: Int, _ slice: Int) {
        switch match {
        case .fits: found[item].append(slice)
        case .untold: open[item].append(slice)
        case .differs, .silent: break
        }
    }

    /// Gives a value that is of no slice to the one for all others. Source: FHIR R4 5.1.0.14.
    mutating func fillDefault(_ item: Int) {
        guard open[item].isEmpty, !found[item].contains(where: { slices[$0].outerSliceName == nil }),
            let place = slices.firstIndex(where: \.isDefaultSlice)
        else { return }
        found[item].append(place)
    }

    /// Whether a value is of the slice that another is a slice of.
    func isInOuter(of slice: ProfileNode, _ item: Int) -> Bool {
        guard let outer = slice.outerSliceName else { return true }
        return found[item].contains { slices[$0].sliceName == outer }
    }

    /// Whether a slice is one of a slice that no value is of.
    func isOuterAbsent(of slice: ProfileNode) -> Bool {
        slice.outerSliceName != nil && !items.indices.contains { isInOuter(of: slice, $0) }
    }

    func count(of slice: Int) -> Int { found.count { $0.contains(slice) } }

    /// How many values may be of a slice.
    func untold(of slice: Int) -> Int { open.count { $0.contains(slice) } }

    /// The names of the slices of an element, or of those inside one of its slices.
    func names(in outer: String?) -> String {
        slices.filter { outer == nil || $0.outerSliceName == outer }.map(\.sliceName).joined(separator: ", ")
    }

    /// The values of the element, or of one of its slices, with their places among the slices in it.
    func values(in outer: String?) -> [Value] {
        items.indices.compactMap { item in
            if let outer, !found[item].contains(where: { slices[$0].sliceName == outer }) { return nil }
            return Value(
                anchor: items[item], place: found[item].last { slices[$0].outerSliceName == outer },
                isUntold: open[item].contains { slices[$0].outerSliceName == outer })
        }
    }
}

extension ProfileNode {
    /// The slice that this one is a slice of: "a" of "a/b".
    var outerSliceName: String? {
        guard let mark = sliceName.lastIndex(of: "/") else { return nil }
        return String(sliceName[..<mark])
    }

    /// Whether it is for every value that is of no other slice.
    var isDefaultSlice: Bool { sliceName == "@default" }
}
