// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Access
import FHIRCore
import FHIRStore
import Identity
import Sweden

extension Labeller {
    /// The labels of a document that becomes a unit's documentation about a person.
    func labels(of write: PreparedWrite, about person: PersonKey, at unit: CareUnit) -> Labels {
        let resource = write.document.root
        var labels = labels(about: person, at: unit)
        labels.careDay = CareDay.of(resource)
        labels.labelClass.informationType = InformationType.of(resource, type: write.key.type)
        labels.labelClass.flags = Concealment.flags(of: resource).rawValue
        return labels
    }

    /// The labels of anything that a unit documents about a person.
    func labels(about person: PersonKey, at unit: CareUnit) -> Labels {
        let isJoined = directory.providers[unit.provider]?.joinedSharing != nil
        return Labels(
            person: person, careDay: nil,
            labelClass: LabelClass(
                owner: unit.provider.text, unit: unit.hsaID.text, sector: unit.sector.rawValue,
                informationType: InformationType.note, flags: 0,
                isShared: isJoined && unit.sector != .socialOther))
    }
}
