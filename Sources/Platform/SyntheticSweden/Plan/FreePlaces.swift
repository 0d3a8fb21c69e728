// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Which of a row of places are free, with the nearest free one in either direction in almost constant time.
struct FreePlaces {
    /// Shifted by one: place 0 and the last are sentinels that are never taken.
    private var next: [Int32]
    private var previous: [Int32]

    init(count: Int) {
        next = (0..<Int32(count + 2)).map { $0 }
        previous = next
    }

    mutating func take(_ place: Int) {
        next[place + 1] = Int32(place + 2)
        previous[place + 1] = Int32(place)
    }

    mutating func free(atOrAfter place: Int) -> Int? {
        let found = Self.root(of: max(place + 1, 1), in: &next)
        return found >= next.count - 1 ? nil : found - 1
    }

    mutating func free(atOrBefore place: Int) -> Int? {
        guard place >= 0 else { return nil }
        let found = Self.root(of: min(place + 1, previous.count - 2), in: &previous)
        return found <= 0 ? nil : found - 1
    }

    private static func root(of place: Int, in links: inout [Int32]) -> Int {
        var root = place
        while Int(links[root]) != root { root = Int(links[root]) }
        var step = place
        while Int(links[step]) != step {
            let following = Int(links[step])
            links[step] = Int32(root)
            step = following
        }
        return root
    }
}
