// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import FHIRStore
import Sweden

/// What is known of one area of a person's life: an Observation.
package struct AreaAssessment: Sendable, Hashable {
    /// When in the case it was written.
    package enum Occasion: String, Sendable, Hashable {
        case investigation
        case followUp = "follow-up"
    }

    /// The Observation.
    package var key: ResourceKey
    /// Its version; 0 before it is stored.
    package var version = 0
    /// Which area.
    package var area: LifeArea
    /// When in the case.
    package var occasion = Occasion.investigation
    /// The case it belongs to.
    package var inCase: ResourceKey
    /// The person's own description and will.
    package var ownWords = ""
    /// What helps: own abilities, people, things.
    package var resources = ""
    /// The officer's assessment.
    package var assessment = ""
    /// The goal.
    package var goal = ""
    /// How it is now.
    package var now: FunctionalState?
    /// How it is to become.
    package var intended: FunctionalState?
    /// How it became.
    package var achieved: FunctionalState?
    /// When it was written.
    package var written: Instant

    /// An empty one.
    package init(key: ResourceKey, area: LifeArea, inCase: ResourceKey, written: Instant) {
        self.key = key
        self.area = area
        self.inCase = inCase
        self.written = written
    }

    /// Reads an Observation of ours; nil for everything else.
    package init?(_ stored: StoredResource) {
        guard !stored.isDeleted, stored.key.type == "Observation", let root = stored.readableRoot,
            let area = root.code("code", in: SocialCodes.area).flatMap(LifeArea.init(rawValue:)),
            let inCase = root.targets("focus").first, let written = root.moment("effectiveDateTime")
        else { return nil }
        self.init(key: stored.key, area: area, inCase: inCase, written: written)
        version = stored.version
        occasion =
            root.code("method", in: SocialCodes.occasion).flatMap(Occasion.init(rawValue:)) ?? .investigation
        assessment = root["valueString"]?.string ?? ""
        for part in root.each("component") { read(part) }
    }

    private mutating func read(_ part: JSONValue) {
        let text = part["valueString"]?.string ?? ""
        let state = part.code("valueCodeableConcept", in: SocialCodes.level).flatMap { Int($0) }
            .flatMap(FunctionalState.init(rawValue:))
        switch part.code("code", in: SocialCodes.part).flatMap(Part.init(rawValue:)) {
        case .ownWords: ownWords = text
        case .resources: resources = text
        case .goal: goal = text
        case .now: now = state
        case .intended: intended = state
        case .achieved: achieved = state
        case nil: break
        }
    }
}
