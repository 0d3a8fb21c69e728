// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore
import Strategy
import Sweden

/// The open data as JSON.
enum OpenDataTree {
    /// What is counted for each goal, by name.
    static let counts: [(name: String, count: @Sendable (GovernanceReport.Row) -> Int)] = [
        ("measures", { $0.measures }), ("active", { $0.active }),
        ("withResponsible", { $0.withResponsible }), ("withIndicator", { $0.withIndicator }),
        ("withFollowUp", { $0.withFollowUp }), ("complete", { $0.complete }),
        ("overdue", { $0.overdue.count }), ("lateMilestones", { $0.lateMilestones.count }),
    ]

    /// All plans without their measures.
    static func plans(_ versions: [PlanVersion]) -> JSONTree {
        [
            "plans": .array(
                versions.map { version in
                    version.plan.tree(withMeasures: false).setting("version", .int(version.number))
                        .setting("measures", .int(version.plan.measures.count))
                })
        ]
    }

    /// All versions of a plan, newest first.
    static func versions(_ versions: [PlanVersion]) -> JSONTree {
        ["versions": .array(versions.map { $0.tree(withPlan: false) })]
    }

    /// Who knows of which version of a plan.
    static func acknowledgements(_ given: [Acknowledgement]) -> JSONTree {
        [
            "acknowledgements": .array(
                given.map { word in
                    [
                        "version": .int(word.version), "provider": .string(word.provider.text),
                        "time": .string(word.moment.text),
                    ]
                })
        ]
    }

    /// The governance report.
    static func report(_ report: GovernanceReport) -> JSONTree {
        func late(_ items: [GovernanceReport.Late]) -> JSONTree {
            .array(
                items.map { item in
                    [
                        "plan": .string(item.plan.id), "measure": .string(item.measure.id),
                        "due": .string(item.due.text),
                        "milestone": item.milestone.isEmpty ? .absent : .string(item.milestone),
                    ]
                })
        }
        return [
            "day": .string(report.day.text),
            "goals": .array(
                report.rows.map { row in
                    .object(
                        [("goal", .string(row.goal.rawValue))]
                            + counts.map { ($0.name, .int($0.count(row))) }
                            + [
                                ("overdueReports", late(row.overdue)),
                                ("milestonesPastDue", late(row.lateMilestones)),
                            ])
                }),
        ]
    }

    /// Measures that may overlap.
    static func overlaps(_ overlaps: [Overlap]) -> JSONTree {
        func side(_ side: Overlap.Side) -> JSONTree {
            [
                "plan": .string(side.plan.id), "measure": .string(side.measure.id),
                "responsible": side.measure.responsible?.tree ?? .absent,
            ]
        }
        return [
            "overlaps": .array(
                overlaps.map { overlap in
                    [
                        "area": .string(overlap.area.rawValue),
                        "targetGroups": .array(overlap.targetGroups.map { .string($0.rawValue) }),
                        "one": side(overlap.one), "other": side(overlap.other),
                    ]
                })
        ]
    }

    /// The regions and municipalities.
    static var principals: JSONTree {
        [
            "principals": .array(
                Principal.all.map { principal in
                    [
                        "code": .string(principal.code), "kind": .string(principal.kind.rawValue),
                        "number": .string(principal.number), "name": .string(principal.name),
                    ]
                })
        ]
    }
}
