// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

/// Which resources, by labels alone: the same meaning in memory and in SQL.
package indirect enum LabelPredicate: Sendable, Hashable {
    case everything
    case nothing
    case person(PersonKey)
    /// About nobody: organisations, code systems…; a resource about several has no single person but is not
    /// here.
    case noPerson
    case aboutSeveral
    case owner(String)
    case unit(String)
    case sector(String)
    case informationType(String)
    case classes(Set<LabelClass>)
    /// A missing day counts as inside.
    case careDay(in: ClosedRange<CalendarDay>)
    case all([LabelPredicate])
    case any([LabelPredicate])
    case not(LabelPredicate)

    /// Whether a resource with `labels` is meant.
    package func holds(for labels: Labels) -> Bool {
        switch self {
        case .everything: true
        case .nothing: false
        case .person(let person): labels.person == person
        case .noPerson: labels.person == nil && !labels.isAboutSeveral
        case .aboutSeveral: labels.isAboutSeveral
        case .owner(let owner): labels.labelClass.owner == owner
        case .unit(let unit): labels.labelClass.unit == unit
        case .sector(let sector): labels.labelClass.sector == sector
        case .informationType(let type): labels.labelClass.informationType == type
        case .classes(let classes): classes.contains(labels.labelClass)
        case .careDay(let days): labels.careDay.map(days.contains) ?? true
        case .all(let parts): parts.allSatisfy { $0.holds(for: labels) }
        case .any(let parts): parts.contains { $0.holds(for: labels) }
        case .not(let part): !part.holds(for: labels)
        }
    }

    /// Whether a label class meets the predicate, when that alone decides it; nil when person or day matter.
    package func decides(_ labelClass: LabelClass) -> Bool? {
        switch self {
        case .everything: true
        case .nothing: false
        case .person, .noPerson, .aboutSeveral, .careDay: nil
        case .owner(let owner): labelClass.owner == owner
        case .unit(let unit): labelClass.unit == unit
        case .sector(let sector): labelClass.sector == sector
        case .informationType(let type): labelClass.informationType == type
        case .classes(let classes): classes.contains(labelClass)
        case .all(let parts): Self.allDecided(parts, labelClass)
        case .any(let parts): Self.anyDecided(parts, labelClass)
        case .not(let part): part.decides(labelClass).map { !$0 }
        }
    }

    private static func allDecided(_ parts: [LabelPredicate], _ labelClass: LabelClass) -> Bool? {
        let decisions = parts.map { $0.decides(labelClass) }
        if decisions.contains(false) { return false }
        return decisions.contains(nil) ? nil : true
    }

    private static func anyDecided(_ parts: [LabelPredicate], _ labelClass: LabelClass) -> Bool? {
        let decisions = parts.map { $0.decides(labelClass) }
        if decisions.contains(true) { return true }
        return decisions.contains(nil) ? nil : false
    }
}
