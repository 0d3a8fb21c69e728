// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// One thing to do for a resource: take a value that a path leads to, or evaluate an expression. Sorts into
/// the order of the search parameters, then of the branches of a union, then of the text.
struct ExtractionWork: Sendable, Comparable {
    private let key: UInt64

    /// Something to do wherever the value stands, or with the resource as a whole.
    ///
    /// - Parameters:
    ///   - rank: The place of the parameter and branch among all.
    ///   - task: The place in `ExtractionPlan.tasks`.
    init(rank: Int, task: Int) {
        key = UInt64(truncatingIfNeeded: rank) << 48 | UInt64(truncatingIfNeeded: task)
    }

    private init(key: UInt64) {
        self.key = key
    }

    /// The same with a value at a place in the document.
    func at(_ place: UInt32) -> ExtractionWork { ExtractionWork(key: key | UInt64(place) << 16) }

    /// What is to be done, a place in `ExtractionPlan.tasks`.
    var task: Int { Int(key & 0xFFFF) }

    /// The place of the value in the document; 0 for an expression.
    var place: UInt32 { UInt32(truncatingIfNeeded: key >> 16) }

    static func < (left: ExtractionWork, right: ExtractionWork) -> Bool { left.key < right.key }
}
