// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Identity

/// One method and path, with what it may show and who may come.
package struct Route: Sendable, Hashable {
    /// HTTP method. HEAD is answered wherever GET is.
    package let method: HTTPRequest.Method
    /// Path with `:name` for what varies: `/vard/p/:person`.
    package let path: String
    /// How one shows who one is.
    package var area: RouteArea
    /// What it may show.
    package var shows: Shows
    /// Who may come.
    package var visitors: Set<Visitor>
    /// For which purposes. Empty: for any.
    package var purposes: [Purpose]
    /// What its body must carry.
    package var form: FormRule
    /// Rate that its requests count towards.
    package var rate: RateClass?
    /// Bytes of body that it takes; nil: a form's.
    package var bodyBytesMax: Int?
    /// One line for people who read the list of routes.
    package var summary: String

    /// Describes a route. Say everything: there is no default for who may come and what is shown.
    package init(
        _ method: HTTPRequest.Method, _ path: String, area: RouteArea = .page, shows: Shows,
        to visitors: Set<Visitor>,
        for purposes: [Purpose] = [], form: FormRule? = nil, rate: RateClass? = nil, bodyBytesMax: Int? = nil,
        _ summary: String
    ) {
        self.method = method
        self.path = path
        self.area = area
        self.shows = shows
        self.visitors = visitors
        self.purposes = purposes
        self.form = form ?? Self.formRule(method, area, shows)
        self.rate = rate
        self.bodyBytesMax = bodyBytesMax
        self.summary = summary
    }

    /// Forms are sealed unless a route says otherwise, and personal where a person's data is.
    private static func formRule(_ method: HTTPRequest.Method, _ area: RouteArea, _ shows: Shows) -> FormRule
    {
        guard method == .post, area == .page else { return .none }
        return shows == .person || shows == .log ? .personal : .sealed
    }

    /// Names of the parts of the path that vary, in order.
    package var parameters: [String] {
        path.split(separator: "/").filter { $0.hasPrefix(":") }.map { String($0.dropFirst()) }
    }

    /// 1 for each part of the path that varies, 0 for one that is named: less is closer to what is asked.
    var variation: [Int] { path.split(separator: "/").map { $0.hasPrefix(":") ? 1 : 0 } }

    /// The path as others write it: `/vard/p/{person}`.
    package var template: String {
        let parts = path.split(separator: "/").map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0) }
        return "/" + parts.joined(separator: "/")
    }

    /// Whether the route is at the path of a request.
    package func matches(path requested: some StringProtocol) -> Bool {
        let own = path.split(separator: "/")
        let asked = requested.split(separator: "/")
        return own.count == asked.count && zip(own, asked).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }
}
