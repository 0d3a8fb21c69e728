// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FollowUp
import HTTPFront
import HTTPTypes
import Hummingbird
import Identity

extension InsightRoutes {
    /// All indicators with their definitions and published numbers, as JSON.
    func sendNumbers(_ request: Request, _ context: WebContext) async throws -> Response {
        if let refusal = try await refusal(request, context) { return refusal }
        let words = InsightWords(pages.texts(context))
        var snapshots: [Snapshot] = []
        for indicator in Indicator.all {
            snapshots.append(try await keeper.snapshot(of: indicator, for: context.visit()))
        }
        return Self.json(snapshots, words, try await door.directory())
    }

    /// Indicators as JSON.
    static func json(_ snapshots: [Snapshot], _ words: InsightWords, _ directory: Directory) -> Response {
        let bytes = IndicatorJSON(words: words, directory: directory).document(snapshots).encoded()
        return Response(
            status: .ok, headers: [.contentType: "application/json; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
