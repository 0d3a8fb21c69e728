// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Audit
import FHIRStore

/// Turns what was shown or written into the log's words: one line for each kind, person, provider and unit.
enum LogResources {
    private struct Group: Hashable {
        let type: String
        let person: PersonKey?
        let labelClass: LabelClass
    }

    static func grouped(_ resources: [StoredResource]) -> [LogResource] {
        if resources.count == 1 { return [one(resources[0])] }
        var counts: [Group: Int] = [:]
        var order: [Group] = []
        for resource in resources {
            let group = Group(
                type: resource.key.type.name, person: resource.labels.person,
                labelClass: resource.labels.labelClass)
            if counts[group, default: 0] == 0 { order.append(group) }
            counts[group, default: 0] += 1
        }
        return order.map { group in
            LogResource(
                type: group.type, informationType: group.labelClass.informationType, person: group.person,
                careProvider: group.labelClass.owner, careUnit: group.labelClass.unit,
                count: counts[group] ?? 1)
        }
    }

    static func one(_ resource: StoredResource) -> LogResource {
        LogResource(
            type: resource.key.type.name, informationType: resource.labels.labelClass.informationType,
            person: resource.labels.person, careProvider: resource.labels.labelClass.owner,
            careUnit: resource.labels.labelClass.unit, id: resource.key.id.text)
    }
}
