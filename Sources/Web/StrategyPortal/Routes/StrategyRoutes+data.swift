// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import HTTPFront
import HTTPTypes
import Hummingbird
import Strategy

extension StrategyRoutes {
    func addData(to book: inout RouteBook) {
        book.answerErrors(under: StrategyPaths.api) { error, _, _ in Self.answer(error) }
        for data in OpenData.allCases {
            let route = Route(
                .get, StrategyPaths.start + data.route, area: .api, shows: .directory, to: [.anyone],
                "Open data: \(data.key)")
            add(route, to: &book) { _, context in
                let id = context.parameter("plan")
                if data.format == "CSV" { return Self.answer(try await file(data, id), of: data) }
                let number = try versionNumber(data == .version ? context.parameter("version") : nil)
                return Self.answer(try await tree(data, id, number))
            }
        }
    }

    private func tree(_ data: OpenData, _ id: String, _ number: Int?) async throws -> JSONTree {
        switch data {
        case .plans: return OpenDataTree.plans(try await desk.published())
        case .plan, .version: return try await desk.version(number, of: id).tree(withPlan: true)
        case .versions:
            let versions = try await desk.versions(of: id)
            guard !versions.isEmpty else { throw WebError(.notFound, "the plan is not published") }
            return OpenDataTree.versions(versions)
        case .acknowledgements:
            let plan = try await desk.version(of: id).plan.id
            return OpenDataTree.acknowledgements(try await desk.acknowledgements(of: plan))
        case .overlaps:
            let plans = try await desk.published().map(\.plan)
            return OpenDataTree.overlaps(Overlap.all(in: plans, on: today))
        case .principals: return OpenDataTree.principals
        default:
            let plans = try await desk.published().map(\.plan)
            return OpenDataTree.report(GovernanceReport(of: plans, on: today))
        }
    }

    private func file(_ data: OpenData, _ id: String) async throws -> CommaFile {
        switch data {
        case .measuresFile: return .measures(of: try await desk.version(of: id))
        case .indicatorsFile: return .indicators(of: try await desk.version(of: id))
        case .principalsFile: return .principals
        default:
            let plans = try await desk.published().map(\.plan)
            return .report(GovernanceReport(of: plans, on: today))
        }
    }

    private static func answer(_ tree: JSONTree, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: tree.encoded(pretty: true))))
    }

    private static func answer(_ file: CommaFile, of data: OpenData) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8; header=present",
                .contentDisposition: "attachment; filename=\"sammanhang-\(data.key).csv\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(string: file.text)))
    }

    /// An error as JSON: its status and, for the caller's own mistakes, what is wrong.
    private static func answer(_ error: any Error) -> Response {
        let known = error as? WebError
        let status = known?.status ?? .internalServerError
        let message = status.code < 500 ? known?.reason ?? status.reasonPhrase : status.reasonPhrase
        return answer(
            ["error": ["status": .int(status.code), "message": .string(message)]], status: status)
    }
}
