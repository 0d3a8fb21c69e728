// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRStore

/// All values of one measurement.
package struct ResultSeries: Sendable, Hashable {
    /// The code that it goes by, `NPU27300`; nil when the laboratory gave none.
    package let code: String?
    /// What was measured, as the newest value says it.
    package let name: String
    /// Newest first; never empty.
    package let points: [ResultPoint]
    /// Values that are there but cannot be read.
    package var unreadable: [UnreadableResource] = []

    init?(code: String?, points: [ResultPoint]) {
        guard let newest = points.first else { return nil }
        self.code = code
        name = newest.view.name
        self.points = points
    }

    /// A series of at least one value, newest first.
    package init(code: String?, newest: ResultPoint, earlier: [ResultPoint] = []) {
        self.code = code
        name = newest.view.name
        points = [newest] + earlier
    }

    /// The newest value.
    package var latest: ResultPoint { points[0] }

    /// The newest values that share the newest one's unit: what a trend may join by a line. Newest first.
    package var comparable: [(point: ResultPoint, quantity: Quantity)] {
        guard let unit = latest.view.quantity?.unit else { return [] }
        return points.compactMap { point in
            guard let quantity = point.view.quantity, quantity.unit == unit else { return nil }
            return (point, quantity)
        }
    }
}
