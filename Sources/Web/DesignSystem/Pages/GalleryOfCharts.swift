// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

/// Every chart, `/komponenter/diagram`.
package struct GalleryOfCharts: PageModel, Encodable {
    package static let template = "public/gallery-charts"

    let results: [ResultValue]
    let charts: [ChartFigure]

    /// The charts in one language; their examples are Swedish.
    package init(_ t: LocalTexts) {
        results = Gallery.results(t)
        charts = Gallery.charts(t)
    }
}
