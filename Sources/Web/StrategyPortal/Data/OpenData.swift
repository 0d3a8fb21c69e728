// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Strategy

/// The addresses of the open data.
enum OpenData: String, Sendable, Hashable, CaseIterable {
    case plans = "/plans"
    case plan = "/plans/{plan}"
    case versions = "/plans/{plan}/versions"
    case version = "/plans/{plan}/versions/{version}"
    case acknowledgements = "/plans/{plan}/acknowledgements"
    case measuresFile = "/plans/{plan}/measures.csv"
    case indicatorsFile = "/plans/{plan}/indicators.csv"
    case report = "/report"
    case reportFile = "/report.csv"
    case overlaps = "/overlaps"
    case principals = "/principals"
    case principalsFile = "/principals.csv"

    /// The last part of the key of its text.
    var key: String {
        switch self {
        case .measuresFile: "measures-file"
        case .indicatorsFile: "indicators-file"
        case .reportFile: "report-file"
        case .principalsFile: "principals-file"
        case .plans: "plans"
        case .plan: "plan"
        case .versions: "versions"
        case .version: "version"
        case .acknowledgements: "acknowledgements"
        case .report: "report"
        case .overlaps: "overlaps"
        case .principals: "principals"
        }
    }

    /// As it is written in the description.
    var template: String { StrategyPaths.api + rawValue }

    /// As the router takes it.
    var route: String {
        "/api"
            + rawValue.split(separator: "/").map { part in
                part.hasPrefix("{") ? "/:" + part.dropFirst().dropLast() : "/" + part
            }.joined()
    }

    var format: String { rawValue.hasSuffix(".csv") ? "CSV" : "JSON" }

    /// An address that gives something.
    var example: String {
        let parts = template.split(separator: "/").map { part -> String in
            switch part {
            case "{plan}": StrategyDesk.firstPlanID
            case "{version}": "1"
            default: String(part)
            }
        }
        return "/" + parts.joined(separator: "/")
    }
}
