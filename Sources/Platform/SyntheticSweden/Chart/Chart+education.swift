// Part of Sammanhang. Copyright the Sammanhang developers.
// SPDX-License-Identifier: EUPL-1.2

import FHIRCore

extension Chart {
    /// Writes the highest education that somebody has finished, as a register of statistics supplies it to
    /// the region: an Observation at the health centre where she is listed, from the first day of the year.
    ///
    /// For those of 25 or more of whom the region has anything, but for the few whose education is not known.
    mutating func supplyEducation() {
        if case .persona = seat.life { return }
        guard age >= 25, let place = places[centre],
            let page = pages.firstIndex(where: { $0.provider == place.provider }),
            let level = SyntheticEducation.drawn(
                age: age, life: seat.life, isWellControlled: seat.isWellControlled, with: &random),
            let day = CalendarDay(year: today.year, month: 1, day: 1)
        else { return }
        append(
            [
                "resourceType": "Observation", "id": .string(newID("o")), "meta": FHIR.meta,
                "status": "final", "category": FHIR.socialHistory, "code": SyntheticEducation.code,
                "subject": pages[page].patient, "effectiveDateTime": .string(day.text),
                "performer": [place.organisation], "valueCodeableConcept": level.value,
            ], toPage: page)
    }
}
