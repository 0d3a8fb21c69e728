// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FollowUp
import GuardedStore
import HTTPFront
import Hummingbird
import Sweden

extension InsightRoutes {
    static let openStartPath = startPath + "/oppet"
    static let openNumbersPath = openStartPath + "/api/indikatorer"
    /// Name of the field in an address that says whose numbers.
    static let ownerField = "vardgivare"

    /// What a care provider shows to everyone.
    static func openPath(at provider: HSAID) -> String { "\(openStartPath)?\(ownerField)=\(provider.text)" }

    /// An indicator of a care provider as everyone sees it.
    static func openPath(of indicator: Indicator, at provider: HSAID, isFile: Bool = false) -> String {
        "\(openStartPath)/\(indicator.id)\(isFile ? ".csv" : "")?\(ownerField)=\(provider.text)"
    }

    /// Shows all indicators of a care provider to everyone; for who makes an invented country.
    package static func openAll(
        of provider: HSAID, door: Door, now: @escaping @Sendable () -> Instant, by: String, for visit: Visit
    ) async throws {
        try await ReleaseBook(door: door, now: now).openAll(of: provider, by: by, for: visit)
    }

    /// A strategist shows an indicator to everyone, or stops.
    func release(_ indicator: Indicator, _ request: Request, _ context: WebContext) async throws -> Response {
        if let refusal = try await refusal(request, context) { return refusal }
        let isOpen = context.form.trimmed(ReleaseSection.field) == ReleaseSection.yes
        try await releases.choose(indicator, isOpen: isOpen, for: context.visit())
        return Pages.redirect(to: Self.path(of: indicator) + "?oppet=\(isOpen ? "ja" : "nej")")
    }

    func releaseSection(
        _ indicator: Indicator, at provider: HSAID, _ words: InsightWords, _ context: WebContext
    ) async throws -> ReleaseSection {
        let release = try await releases.release(of: indicator, at: provider)
        let seal = releases.mayChoose(context.reader) ? pages.seal(context) : nil
        return ReleaseSection(release, of: indicator, seal: seal, words)
    }
}
