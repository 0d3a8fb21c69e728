// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import Dentistry
import DesignSystem
import FHIRStore
import GuardedStore
import StaffPortal

/// A person before a dentist: what every page about her teeth is made from.
struct DentalChair: Sendable {
    let record: OpenRecord
    let banner: PatientBanner
    let questions: AccessQuestions
    let seal: FormSeal
    let age: Int
    let isFree: Bool
    let done: DentalDone?
    let words: DentalWords

    var person: PersonKey { record.key }
    var visit: Visit { record.visit }

    func head(
        _ place: DentalHead.Place, _ record: DentalRecord, mistakes: [FieldMistake] = []
    ) -> DentalHead {
        DentalHead(
            place, person, banner: banner, questions: questions, record: record,
            done: mistakes.isEmpty ? done : nil, mistakes: mistakes, words)
    }
}
